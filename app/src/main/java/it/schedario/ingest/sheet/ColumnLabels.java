package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.LineCursor;
import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names of the columns of a table, printed above its rows and wrapped anyhow. The extraction
 * glues cells of one another: {@code NoteInizio Effettivo}.
 */
enum ColumnLabels {
  PHASE(
      "Inizio",
      "Inizio Previsto Fine Prevista Effettivo Effettiva Peso Avanzamento Responsabile Centro di"
          + " Responsabilità Responsabilita' Note NoteInizio"),
  INDICATOR("Descrizione", "Descrizione Tipo Valore Atteso Raggiunto Note Anno"),
  PEOPLE("Nominativo", "Nominativo Relazione Impegno Data Inizio Fine");

  private final String first;
  private final Set<String> words;

  ColumnLabels(String first, String words) {
    this.first = first;
    this.words = Set.of(words.split(" "));
  }

  boolean beginAt(Line line) {
    return line.text().startsWith(first) && consistOf(line);
  }

  /** Takes the label lines and returns them; none when the cursor does not stand on them. */
  List<Line> take(LineCursor lines) {
    List<Line> taken = new ArrayList<>();
    lines.skipBlank();
    if (lines.atEnd() || !beginAt(lines.peek())) {
      return taken;
    }
    while (!lines.atEnd() && (lines.peek().isBlank() || consistOf(lines.peek()))) {
      Line line = lines.next();
      if (!line.isBlank()) {
        taken.add(line);
      }
    }
    return taken;
  }

  private boolean consistOf(Line line) {
    for (Word word : line.words()) {
      if (!words.contains(word.text()) && !isYear(word.text())) {
        return false;
      }
    }
    return true;
  }

  static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && Character.isDigit(word.charAt(2))
        && Character.isDigit(word.charAt(3));
  }
}
