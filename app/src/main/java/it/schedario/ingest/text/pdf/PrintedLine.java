package it.schedario.ingest.text.pdf;

import java.util.List;

/**
 * Words that were drawn one behind the other on one line.
 *
 * @param words at least one
 * @param isApart whether more space than between two lines of a text separates it from the line
 *     drawn before
 */
record PrintedLine(List<PrintedWord> words, boolean isApart) {
  PrintedLine {
    words = List.copyOf(words);
  }
}
