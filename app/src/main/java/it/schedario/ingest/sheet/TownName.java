package it.schedario.ingest.sheet;

import java.util.Locale;
import java.util.Set;

/** The name of a town out of the way it signs: {@code Comune di …}, {@code Città di …}. */
final class TownName {
  private static final Set<String> PREFIXES =
      Set.of("citta", "comune", "provincia", "unione", "municipio");

  private TownName() {}

  /** Whether a town signs with a word in front of its name. */
  static boolean isPrefix(String word) {
    return PREFIXES.contains(Label.fold(word));
  }

  static String of(String signature) {
    int blank = signature.indexOf(' ');
    if (blank < 0 || !isPrefix(signature.substring(0, blank))) {
      return signature;
    }
    int of = signature.toLowerCase(Locale.ROOT).indexOf(" di ");
    return of < 0 ? signature : signature.substring(of + " di ".length());
  }
}
