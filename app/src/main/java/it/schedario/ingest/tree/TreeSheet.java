package it.schedario.ingest.tree;

import it.schedario.ingest.outcome.IndicatorFacts;
import it.schedario.ingest.outcome.IndicatorOutcome;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.WhiteSpace;
import it.schedario.ingest.text.Word;
import it.schedario.schema.FieldSource;
import it.schedario.schema.Indicator;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Paragraph;
import it.schedario.schema.Source;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an objective of the tree a sheet. */
final class TreeSheet {
  private final String source;
  private final String text;
  private final TreeSector sector;
  private final List<Row> rows;
  private final List<FieldSource> fields = new ArrayList<>();

  /**
   * @param source id of the source document
   * @param text of the whole document
   */
  TreeSheet(String source, String text, TreeSector sector, List<Row> rows) {
    this.source = source;
    this.text = text;
    this.sector = sector;
    this.rows = rows;
  }

  ObjectiveSheet of(String id, Municipality municipality, int year, @Nullable TreeTitle title) {
    String level = title == null ? null : text("level", title.level());
    String description = text("title", description());
    Line heading = sector.heading();
    String sectorName = heading == null ? null : text("sector", heading.words());
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      indicators.add(indicator("indicators[" + i + "].", rows.get(i), year));
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
        new Source(source, spans.get(0).page(), spans, fields, pageText()));
  }

  private List<Word> description() {
    List<Word> words = new ArrayList<>();
    rows.forEach(row -> words.addAll(row.description));
    return words;
  }

  private Indicator indicator(String path, Row row, int year) {
    String instrument = row.instrument.isEmpty() ? "" : text(path + "description", row.instrument);
    String result = row.result.isEmpty() ? null : text(path + "expected", row.result);
    String due = row.due.isEmpty() ? null : text(path + "due", row.due);
    Indicator.Reading reading = row.rule.reading();
    return new Indicator(
        instrument,
        null,
        result,
        null,
        List.of(),
        due,
        null,
        List.of(),
        reading,
        IndicatorOutcome.of(
            new IndicatorFacts(instrument, result, null, null, reading, year, null)));
  }

  /** The lines of each row as printed: they are found however the row was put together. */
  private List<Paragraph> pageText() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Row row : rows) {
      int from = 0;
      for (int i = 1; i <= row.lines.size(); i++) {
        if (i == row.lines.size() || !isNextLine(row.lines.get(i - 1), row.lines.get(i))) {
          Line first = sector.lines().get(row.lines.get(from)).printed();
          Line last = sector.lines().get(row.lines.get(i - 1)).printed();
          String printed = WhiteSpace.fold(text.substring(first.start(), last.end()));
          paragraphs.add(
              new Paragraph(printed, new SourceSpan(first.page(), first.start(), last.end())));
          from = i;
        }
      }
    }
    return paragraphs;
  }

  private boolean isNextLine(int line, int next) {
    Line above = sector.lines().get(line).printed();
    Line below = sector.lines().get(next).printed();
    return next == line + 1 && below.page() == above.page() && below.start() > above.end();
  }

  private String text(String field, List<Word> words) {
    fields.add(new FieldSource(field, Cell.spans(words)));
    return Cell.text(words);
  }

  /** One span for each page the objective stands on, and for what was displaced there. */
  private List<SourceSpan> spans() {
    List<SourceSpan> spans = new ArrayList<>();
    for (Row row : rows) {
      for (int number : row.lines) {
        Line line = sector.lines().get(number).printed();
        SourceSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.page() == line.page() && last.end() <= line.start()) {
          spans.set(spans.size() - 1, new SourceSpan(line.page(), last.start(), line.end()));
        } else {
          spans.add(new SourceSpan(line.page(), line.start(), line.end()));
        }
      }
    }
    spans.sort(Comparator.comparingInt(SourceSpan::start));
    return spans;
  }
}
