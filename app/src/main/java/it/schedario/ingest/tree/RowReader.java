package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import it.schedario.ingest.tree.Row.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts the rows of an objective and, where the text decides it, the columns of a row. */
final class RowReader {
  /** Words that begin a result and rarely an instrument, beside figures and capitals. */
  private static final Set<String> RESULT_OPENERS =
      Set.of("entro", "almeno", "n.", "min.", "minimo", ">", "≥", "100%");

  private final Table table;
  private final Objective objective;

  RowReader(Table table, Objective objective) {
    this.table = table;
    this.objective = objective;
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    List<Integer> marks =
        table.marks().stream()
            .filter(mark -> mark >= objective.first() && mark <= objective.last())
            .toList();
    int from = objective.first();
    for (int i = 0; i < marks.size(); i++) {
      boolean isLast = i + 1 == marks.size();
      // Cells are centred, so a row has lines below its marker; only the last is sure of them.
      int to = isLast ? objective.last() : marks.get(i);
      rows.add(row(from, to, table.line(marks.get(i)).marker(), marks.size() == 1));
      from = to + 1;
    }
    return rows;
  }

  private Row row(int from, int to, List<Word> due, boolean single) {
    List<List<Word>> cells = new ArrayList<>();
    boolean besideText = false;
    boolean inRows = false;
    for (int i = from; i <= to; i++) {
      int described = objective.description().wordsOf(i);
      List<Word> rest = rest(i, described);
      besideText |= described > 0 && (!rest.isEmpty() || table.paragraph(i).isMarked());
      inRows |= !rest.isEmpty() && table.paragraph(i).isMarked();
      if (rest.isEmpty()) {
        continue;
      }
      boolean goesOn = !table.line(i).beginsParagraph() && !cells.isEmpty();
      if (goesOn) {
        List<Word> joined = new ArrayList<>(cells.remove(cells.size() - 1));
        joined.addAll(rest);
        cells.add(joined);
      } else {
        cells.add(rest);
      }
    }
    if (cells.size() == 2 && !inRows) {
      boolean isApart = single && !besideText && descriptionIsFirst();
      return new Row(
          cells.get(0), cells.get(1), due, isApart ? Rule.CELLS_APART : Rule.CELLS_BESIDE_TEXT);
    }
    List<Word> all = cells.stream().flatMap(List::stream).toList();
    return isOneLine(all) ? oneLine(all, due) : undecided(all, due);
  }

  /** What a line holds beside the description. */
  private List<Word> rest(int line, int described) {
    List<Word> words = table.words(line);
    return words.subList(described, words.size());
  }

  /** Only a text that is too wide for the other columns is certainly the description. */
  private boolean descriptionIsFirst() {
    int line = objective.first();
    return objective.description().firstLine() == line
        && table.line(line).text().length() > Rules.NARROW_COLUMN;
  }

  private static boolean isOneLine(List<Word> words) {
    return words.stream().map(Word::line).distinct().count() == 1;
  }

  private Row oneLine(List<Word> words, List<Word> due) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i).text();
      if (words.get(i).line() == words.get(0).line() && table.isRule(words.get(i))) {
        return new Row(words.subList(0, i), words.subList(i, words.size()), due, Rule.COLUMN_RULE);
      }
      boolean opens =
          (RESULT_OPENERS.contains(word.toLowerCase(Locale.ROOT)) && i + 1 < words.size())
              || (Words.beginsWithCapital(word) && Words.namesAction(word));
      if (opens && !Words.endsOpen(words.get(i - 1).text())) {
        places.add(i);
      }
    }
    if (places.size() != 1) {
      return undecided(words, due);
    }
    int place = places.get(0);
    return new Row(
        words.subList(0, place), words.subList(place, words.size()), due, Rule.RESULT_OPENER);
  }

  private static Row undecided(List<Word> words, List<Word> due) {
    return new Row(words, List.of(), due, Rule.NONE);
  }
}
