package it.schedario.search.query;

import java.util.List;

/** Cuts text into the terms the index holds. */
public interface TextAnalysis {

  /** The terms of the text in this view, in order. */
  List<String> terms(View view, String text);
}
