package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.LineCursor;
import it.schedario.ingest.text.PrintedValue;
import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of one <i>fase</i>: description, column labels, a row of values, then a note, and last
 * the actual dates.
 *
 * @param row words of the row that begins with the planned dates; empty when the file ends before
 * @param actualDates none, the start, or start and end
 */
record PhaseLines(List<Line> description, List<Word> row, List<Line> note, List<Word> actualDates) {

  static PhaseLines read(List<Line> lines, Claims claims) {
    LineCursor cursor = new LineCursor(lines);
    List<Line> description = new ArrayList<>();
    while (!cursor.atEnd() && !ColumnLabels.PHASE.beginAt(cursor.peek())) {
      description.add(cursor.next());
    }
    claims.add(ColumnLabels.PHASE.take(cursor));
    List<Word> row = Word.of(cursor.nextParagraph());
    List<Line> note = new ArrayList<>();
    while (!cursor.atEnd()) {
      note.add(cursor.next());
    }
    return new PhaseLines(description, row, note, takeActualDates(note));
  }

  /**
   * Dates stand between planned and actual ones too, in the note; the actual ones stand on the last
   * line of the phase.
   */
  private static List<Word> takeActualDates(List<Line> note) {
    int last = note.size() - 1;
    while (last >= 0 && note.get(last).isBlank()) {
      last--;
    }
    if (last < 0) {
      return List.of();
    }
    List<Word> words = note.get(last).words();
    boolean areDates = words.size() <= 2 && words.stream().allMatch(w -> isDate(w.text()));
    // One date right below a line of text is the end of its sentence.
    boolean standsApart = words.size() == 2 || last == 0 || note.get(last - 1).isBlank();
    if (!areDates || !standsApart) {
      return List.of();
    }
    note.subList(last, note.size()).clear();
    return words;
  }

  private static boolean isDate(String word) {
    return PrintedValue.hasFormOfDate(word);
  }
}
