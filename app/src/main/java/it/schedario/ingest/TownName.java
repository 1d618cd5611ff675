package it.schedario.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose document a text is by the name it gives most often behind <i>Comune di</i>; other
 * towns, which a text may name as partners, are named less often.
 */
final class TownName {
  private static final String MARK = "omune di";

  /**
   * Words in capitals, small words of place names between them: <i>Borgo San Martino al Lago</i>.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "\\s+(?<name>\\p{Lu}[\\p{L}'’]+"
              + "(?:[ -](?:(?:al|allo|alla|ai|di|del|della|dei|in|sul|sulla|con) )?\\p{Lu}[\\p{L}'’]+){0,4})");

  private static final int LONGEST = 80;

  private final MunicipalityRegistry municipalities;

  TownName(MunicipalityRegistry municipalities) {
    this.municipalities = municipalities;
  }

  /** Whether a line holds nothing but the name of a town, as on a cover. */
  static boolean isSignature(String line) {
    return line.length() <= LONGEST
        && line.startsWith(MARK, 1)
        && NAME.matcher(line).region(1 + MARK.length(), line.length()).matches();
  }

  /** Returns the name as written; null when the text gives none. */
  @Nullable String find(String text) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    int at = text.indexOf(MARK);
    while (at >= 0) {
      int begin = at + MARK.length();
      Matcher name = NAME.matcher(text).region(begin, Math.min(text.length(), begin + LONGEST));
      if (name.lookingAt()) {
        votes.merge(known(name.group("name")), 1, Integer::sum);
      }
      at = text.indexOf(MARK, begin);
    }
    String most = null;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (most == null || vote.getValue() > votes.getOrDefault(most, 0)) {
        most = vote.getKey();
      }
    }
    return most;
  }

  /** A known town may be followed by another name: <i>Comune di Milano Direzione Welfare</i>. */
  private String known(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf(' ', end - 1)) {
      String candidate = name.substring(0, end);
      if (municipalities.municipality(candidate).istatCode() != null) {
        return candidate;
      }
    }
    return name;
  }
}
