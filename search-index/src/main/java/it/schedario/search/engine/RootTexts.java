package it.schedario.search.engine;

import it.schedario.search.SearchDocument;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The texts that decide whether a document matches. Passages of one field are joined again, so that
 * a phrase is found where a passage was cut; engines keep a gap of positions between texts.
 */
public final class RootTexts {

  private RootTexts() {}

  public static Map<Weight, List<String>> of(SearchDocument document) {
    Map<Weight, List<String>> texts = new EnumMap<>(Weight.class);
    String field = "";
    StringBuilder text = new StringBuilder();
    Weight weight = Weight.TITLE;
    for (Passage passage : document.passages()) {
      if (!passage.field().equals(field)) {
        add(texts, weight, text);
        field = passage.field();
        weight = passage.weight();
        text =
            new StringBuilder(
                weight == Weight.NAME || weight == Weight.SHARED ? passage.section() + ' ' : "");
      }
      text.append(passage.text()).append('\n');
    }
    add(texts, weight, text);
    return texts;
  }

  private static void add(Map<Weight, List<String>> texts, Weight weight, StringBuilder text) {
    if (!text.isEmpty()) {
      texts.computeIfAbsent(weight, w -> new ArrayList<>()).add(text.toString());
    }
  }
}
