package it.schedario.ingest.tree;

import java.util.List;
import java.util.Locale;

/** The words at the head of the four columns, on one line or several, in any order. */
final class ColumnHeads {
  private static final List<String> HEADS =
      List.of(
          "strumento di verifica obj/indicatore",
          "descrizione obiettivo",
          "strumento di verifica",
          "risultato atteso",
          "tempi");

  private ColumnHeads() {}

  /** Whether a line holds nothing else. */
  static boolean isHead(String line) {
    String rest = line.toLowerCase(Locale.ROOT).replace('|', ' ');
    for (String head : HEADS) {
      rest = rest.replace(head, "");
    }
    return !line.isBlank() && rest.isBlank();
  }

  static boolean isDescriptionHead(String line) {
    return isHead(line) && line.toLowerCase(Locale.ROOT).contains(HEADS.get(1));
  }
}
