package it.schedario.ingest.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words an office's name begins with, in capitals: {@code SETTORE}, {@code SERV.} */
final class SectorNames {
  private static final Set<String> KEYWORDS =
      Set.of(
          "SETTORE",
          "SETT.",
          "SERVIZIO",
          "SERV.",
          "UFFICIO",
          "UFF.",
          "AREA",
          "DIREZIONE",
          "DIR.",
          "DIPARTIMENTO",
          "DIP.",
          "U.O.",
          "U.O.C.",
          "UNITA'",
          "UNITÀ",
          "SEGRETERIA",
          "POLO",
          "CORPO",
          "STAFF",
          "RIPARTIZIONE",
          "SEZIONE",
          "COMANDO");

  private SectorNames() {}

  static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  /** Index of the first keyword at or behind a position; -1 when there is none. */
  static int indexOfKeyword(List<String> words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (isKeyword(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Without a lower case letter: digits and signs may stand in it. */
  static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  static boolean areCapitals(List<String> words) {
    String all = String.join(" ", words);
    return isCapitals(all);
  }
}
