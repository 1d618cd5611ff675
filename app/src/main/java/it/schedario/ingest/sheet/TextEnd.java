package it.schedario.ingest.sheet;

import it.schedario.schema.FieldSource;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.SourceSpan;
import java.util.List;

/**
 * Tells a text that was cut off within its last line. A table of indicators may end after any row,
 * so only the words can say it: whole texts end their last line, and prose that stops without a
 * line end on a letter or a comma goes on somewhere else.
 */
final class TextEnd {
  private TextEnd() {}

  /**
   * @param last the last sheet of the text
   */
  static boolean isCutOff(String text, ObjectiveSheet last) {
    if (text.isEmpty() || text.endsWith("\n") || text.endsWith("\f")) {
      return false;
    }
    char end = text.charAt(text.length() - 1);
    return (Character.isLetter(end) || end == ',' || end == '-')
        && !endsInValue(text.length(), last.source().fields());
  }

  /** A row of values is whole with its last value; a note or a description may go on. */
  private static boolean endsInValue(int end, List<FieldSource> fields) {
    return fields.stream()
        .filter(field -> field.spans().stream().mapToInt(SourceSpan::end).anyMatch(e -> e == end))
        .map(FieldSource::field)
        .anyMatch(field -> !field.endsWith("note") && !field.endsWith("description"));
  }
}
