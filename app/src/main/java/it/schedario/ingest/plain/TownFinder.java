package it.schedario.ingest.plain;

import it.schedario.ingest.MunicipalityRegistry;
import it.schedario.ingest.text.Line;
import it.schedario.schema.Municipality;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whose document a text is: <i>Comune di …</i>, <i>CITTÀ DI …</i>. */
final class TownFinder {
  /** Lines that are asked what they name most. */
  private static final int FIRST_LINES = 20_000;

  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_NAME = 40;
  private static final String AROUND_A_PROVINCE = "(-\u2013\u2014";

  /** A town prints its own name alone, that of a partner within a sentence. */
  private static final int VOTES_OF_A_LINE = 2;

  /** Names of towns have up to six words, small ones between them. */
  private static final Pattern TOWN =
      Pattern.compile(
          "(?<![\\p{L}])(?iu:comune|citt(?:à|a['’`]?))\\s+(?iu:di)\\s+"
              + "(?<name>\\p{Lu}[\\p{L}'’]+"
              + "(?:[ -](?:(?:a|al|allo|alla|ai|d|di|del|dello|della|dei|degli|delle|de|in|nel|sul"
              + "|sulla|con) )?\\p{Lu}[\\p{L}'’]+){0,5})");

  /** In capitals a name does not say where it ends; these words are of no town. */
  private static final Set<String> NOT_OF_A_NAME =
      Set.of(
          ("PROVINCIA CITTÀ CITTA METROPOLITANA REGIONE PIANO RELAZIONE REGOLAMENTO BILANCIO DOCUMENTO"
                  + " PROGRAMMA NOTA VERBALE DELIBERAZIONE DELIBERA DETERMINAZIONE DETERMINA ORDINANZA"
                  + " ALLEGATO ANNO TRIENNIO SETTORE AREA DIREZIONE UFFICIO SERVIZIO SERVIZI SCHEDA"
                  + " SCHEDE ALBERO OBIETTIVI PERFORMANCE CONSIGLIO GIUNTA SINDACO SEDE VIA PIAZZA"
                  + " RENDICONTO CARTA AVVISO BANDO CONVENZIONE STATUTO PROT PROTOCOLLO")
              .split(" "));

  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("a al allo alla ai d di del dello della dei degli delle de in nel sul sulla con")
              .split(" "));

  private final MunicipalityRegistry municipalities;

  TownFinder(MunicipalityRegistry municipalities) {
    this.municipalities = municipalities;
  }

  /**
   * The town whose letterhead stands among the lines, or that the title names; null when there is
   * none. A town inside a sentence may be a partner.
   */
  @Nullable Found<Municipality> findSigning(List<Line> opening, Title title) {
    for (int i = 0; i < opening.size(); i++) {
      Line line = opening.get(i);
      Line next = i + 1 < opening.size() ? opening.get(i + 1) : null;
      boolean isTitle =
          line.start() < title.printed().end() && line.end() > title.printed().start();
      for (Mention mention : mentions(line, next)) {
        if (mention.signs() || isTitle) {
          return mention.town();
        }
      }
    }
    return null;
  }

  /**
   * The town the lines name most, on a line of its own or behind <i>Comune di</i>; null when they
   * name none, or two as often. A name that a column cut short (<i>Comune di Rocca</i>) counts for
   * the known town that stands in full elsewhere.
   */
  @Nullable Found<Municipality> findMostNamed(List<Line> lines) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    Map<String, Found<Municipality>> places = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
      List<Mention> mentions =
          mentions(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
      List<Found<Municipality>> towns =
          mentions.isEmpty() ? alone(lines.get(i)) : mentions.stream().map(Mention::town).toList();
      for (Found<Municipality> town : towns) {
        votes.merge(town.value().slug(), mentions.isEmpty() ? VOTES_OF_A_LINE : 1, Integer::sum);
        places.putIfAbsent(town.value().slug(), town);
      }
    }
    for (Found<Municipality> town : places.values()) {
      String slug = town.value().slug();
      if (town.value().istatCode() != null) {
        places.keySet().stream()
            .filter(other -> slug.startsWith(other + "-"))
            .forEach(other -> votes.merge(slug, takeOut(votes, other), Integer::sum));
      }
    }
    String most = Votes.findWinner(votes);
    Found<Municipality> town = most == null ? null : places.get(most);
    return town == null ? null : new Found<>(town.value(), town.printed(), true);
  }

  private static int takeOut(Map<String, Integer> votes, String slug) {
    Integer taken = votes.remove(slug);
    return taken == null ? 0 : taken;
  }

  /**
   * @param signs whether it is a letterhead, not part of a sentence
   */
  private record Mention(boolean signs, Found<Municipality> town) {}

  private List<Mention> mentions(Line line, @Nullable Line next) {
    String text = line.text();
    if (text.isEmpty() || text.length() > LONGEST_LINE) {
      return List.of();
    }
    // COMUNE DI may fill a line of a cover and the name the next; a sentence may break in a name.
    String joined = next != null && mayGoOn(line, next) ? text + " " + next.text() : text;
    List<Mention> mentions = new ArrayList<>();
    Matcher town = TOWN.matcher(joined);
    for (int from = 0; town.find(from) && town.start() < text.length(); from = town.end()) {
      int begin = town.start("name");
      boolean isOverLineEnd = begin > text.length();
      boolean isLetterhead = town.start() == 0 && !isOverLineEnd;
      int stop = isLetterhead ? Math.min(text.length(), town.end()) : town.end();
      String name = trimmed(joined.substring(begin, stop));
      if (!MunicipalityRegistry.slug(name).isEmpty()) {
        SourceSpan span =
            isOverLineEnd && next != null
                ? place(next, begin - text.length() - 1, name.length())
                : place(line, begin, name.length());
        boolean isBroken = !isOverLineEnd && begin + name.length() > text.length();
        Municipality named = municipalities.municipality(inLowerCase(name));
        boolean signs =
            town.start() == 0
                && (isOverLineEnd || standsAlone(text, Math.min(town.end(), text.length())));
        mentions.add(new Mention(signs, new Found<>(named, isBroken ? null : span, false)));
      }
    }
    return mentions;
  }

  /** Behind a letterhead comes at most a province: <i>Comune di Pieve Montana (Valle)</i>. */
  private static boolean standsAlone(String text, int end) {
    String behind = text.substring(end).strip();
    return behind.isEmpty() || AROUND_A_PROVINCE.indexOf(behind.charAt(0)) >= 0;
  }

  private static boolean mayGoOn(Line line, Line next) {
    boolean isNext = next.number() <= line.number() + 1;
    return next.text().length() <= LONGEST_LINE
        && (isNext || line.text().toLowerCase(Locale.ROOT).endsWith(" di"));
  }

  private static SourceSpan place(Line line, int at, int length) {
    int start = line.start() + at;
    return new SourceSpan(line.page(), start, start + length);
  }

  /** A town we know that has a line of its own, as on a cover. */
  private List<Found<Municipality>> alone(Line line) {
    String text = line.text();
    boolean isName =
        !text.isEmpty()
            && text.length() <= LONGEST_NAME
            && Character.isUpperCase(text.charAt(0))
            && isKnown(text);
    return isName
        ? List.of(
            new Found<>(municipalities.municipality(text), place(line, 0, text.length()), false))
        : List.of();
  }

  private boolean isKnown(String name) {
    return !MunicipalityRegistry.slug(name).isEmpty()
        && municipalities.municipality(name).istatCode() != null;
  }

  /** Without what follows the name of a town: <i>Comune di Milano Direzione Welfare</i>. */
  private String trimmed(String printed) {
    for (int end = printed.length(); end > 0; end = printed.lastIndexOf(' ', end - 1)) {
      if (isKnown(printed.substring(0, end))) {
        return printed.substring(0, end);
      }
    }
    int end = printed.indexOf(' ');
    while (end > 0) {
      int next = printed.indexOf(' ', end + 1);
      String word = printed.substring(end + 1, next < 0 ? printed.length() : next);
      if (NOT_OF_A_NAME.contains(word.toUpperCase(Locale.ROOT))) {
        return printed.substring(0, end);
      }
      end = next;
    }
    return printed;
  }

  /** A name in capitals as it is written elsewhere: <i>Borgo San Martino al Lago</i>. */
  private static String inLowerCase(String name) {
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder written = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ITALIAN).split(" ")) {
      boolean isSmall = written.length() > 0 && SMALL_WORDS.contains(word);
      written.append(written.length() > 0 ? " " : "");
      written.append(isSmall ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return written.toString();
  }
}
