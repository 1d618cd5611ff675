package it.schedario.ingest.dup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of one programme, sorted under the labels they stand below.
 *
 * @param labels the lines of the labels of its head
 * @param fields the lines below each label of its head
 * @param body the description
 */
record Programme(
    List<PrintedLine> labels, Map<Label, List<PrintedLine>> fields, List<PrintedLine> body) {

  /**
   * @param lines from the label <i>missione</i> on
   */
  static Programme of(List<PrintedLine> lines) {
    List<PrintedLine> labels = new ArrayList<>();
    Map<Label, List<PrintedLine>> fields = new EnumMap<>(Label.class);
    Label current = Label.MISSIONE;
    int i = 0;
    while (i < lines.size() && current != Label.DESCRIZIONE_DELLE_FINALITA) {
      PrintedLine line = lines.get(i);
      Label label = Label.of(line.text());
      List<PrintedLine> field = fields.getOrDefault(current, List.of());
      if (label != null && label != Label.BILANCIO_DI_GENERE) {
        labels.add(line);
        current = label;
      } else if (current == Label.DIREZIONE && !field.isEmpty() && line.blankLinesBefore() > 0) {
        break; // The label of the description is missing.
      } else {
        fields.computeIfAbsent(current, l -> new ArrayList<>()).add(line);
      }
      i++;
    }
    return new Programme(labels, fields, lines.subList(i, lines.size()));
  }

  List<PrintedLine> field(Label label) {
    return fields.getOrDefault(label, List.of());
  }

  PrintedLine first() {
    return labels.get(0);
  }

  PrintedLine last() {
    List<PrintedLine> end = body.isEmpty() ? labels : body;
    return end.get(end.size() - 1);
  }
}
