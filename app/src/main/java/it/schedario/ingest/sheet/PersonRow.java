package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.PrintedValue;
import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of <i>soggetti coinvolti</i>: name, relation, commitment in percent, from, to. */
record PersonRow(
    List<Word> name,
    List<Word> role,
    @Nullable Word commitment,
    @Nullable Word from,
    @Nullable Word to) {

  /** Rows end in a percentage and dates; wrapping does not matter. */
  static List<PersonRow> read(List<Line> lines) {
    List<Word> words = Word.of(lines);
    List<PersonRow> rows = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int start = i;
      while (i < words.size() && !isPercent(words.get(i)) && !isDate(words.get(i))) {
        i++;
      }
      List<Word> who = words.subList(start, i);
      Word commitment = i < words.size() && isPercent(words.get(i)) ? words.get(i++) : null;
      Word from = i < words.size() && isDate(words.get(i)) ? words.get(i++) : null;
      Word to = i < words.size() && isDate(words.get(i)) ? words.get(i++) : null;
      int nameEnd = nameEnd(who);
      if (nameEnd > 0) {
        rows.add(
            new PersonRow(
                who.subList(0, nameEnd), who.subList(nameEnd, who.size()), commitment, from, to));
      }
    }
    return rows;
  }

  /** Names are printed in capitals, relations are not; where both are, a name has few words. */
  private static int nameEnd(List<Word> who) {
    int capitals = 0;
    while (capitals < who.size() && SectorNames.isCapitals(who.get(capitals).text())) {
      capitals++;
    }
    boolean isAllCapitals = capitals == who.size();
    int guess = PersonAndCentre.guessedName(who.stream().map(Word::text).toList());
    return isAllCapitals ? Math.min(capitals, guess) : capitals;
  }

  private static boolean isPercent(Word word) {
    String text = word.text();
    return text.endsWith("%")
        && PrintedValue.findDecimal(text.substring(0, text.length() - 1)).isPresent();
  }

  private static boolean isDate(Word word) {
    return PrintedValue.hasFormOfDate(word.text());
  }
}
