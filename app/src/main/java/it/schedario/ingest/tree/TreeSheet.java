package it.schedario.ingest.tree;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import it.schedario.schema.FieldSource;
import it.schedario.schema.Indicator;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Source;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an objective of the tree a sheet. */
final class TreeSheet {
  private final String source;
  private final Table table;
  private final Objective objective;
  private final List<FieldSource> fields = new ArrayList<>();

  /**
   * @param source id of the source document
   */
  TreeSheet(String source, Table table, Objective objective) {
    this.source = source;
    this.table = table;
    this.objective = objective;
  }

  ObjectiveSheet of(
      String id,
      Municipality municipality,
      int year,
      @Nullable TreeTitle title,
      @Nullable Line sector,
      List<Row> rows) {
    String level = title == null ? null : text("level", title.level());
    String description = text("title", objective.description().words(table));
    String sectorName = sector == null ? null : text("sector", sector.words());
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      indicators.add(indicator("indicators[" + i + "].", rows.get(i)));
    }
    List<SourceSpan> spans = spans();
    return new ObjectiveSheet(
        id,
        municipality,
        year,
        null,
        level,
        description,
        null,
        sectorName,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        indicators,
        new Source(source, spans.get(0).page(), spans, fields));
  }

  private Indicator indicator(String path, Row row) {
    return new Indicator(
        row.instrument().isEmpty() ? "" : text(path + "description", row.instrument()),
        null,
        row.result().isEmpty() ? null : text(path + "expected", row.result()),
        null,
        List.of(),
        text(path + "due", row.due()),
        null,
        List.of(),
        row.rule().reading(),
        null);
  }

  private String text(String field, List<Word> words) {
    fields.add(new FieldSource(field, Cell.spans(words)));
    return Cell.text(words);
  }

  /** One span for each page the objective stands on, and for what was displaced there. */
  private List<SourceSpan> spans() {
    List<SourceSpan> spans = new ArrayList<>();
    for (int i = objective.first(); i <= objective.last(); i++) {
      Line line = table.line(i).printed();
      SourceSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null && last.page() == line.page() && last.end() <= line.start()) {
        spans.set(spans.size() - 1, new SourceSpan(line.page(), last.start(), line.end()));
      } else {
        spans.add(new SourceSpan(line.page(), line.start(), line.end()));
      }
    }
    spans.sort(Comparator.comparingInt(SourceSpan::start));
    return spans;
  }
}
