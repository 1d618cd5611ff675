package it.schedario.ingest.sheet;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.Wrapping;
import it.schedario.schema.Indicator;
import it.schedario.schema.Indicator.PreviousValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the indicators of a sheet out of the rows of its table. */
final class IndicatorAssembler {
  private final Wrapping notes;
  private final FieldSources fields;
  private final List<ParseProblem> problems;

  IndicatorAssembler(Wrapping notes, FieldSources fields, List<ParseProblem> problems) {
    this.notes = notes;
    this.fields = fields;
    this.problems = problems;
  }

  List<Indicator> assemble(
      List<IndicatorRow> rows, List<Integer> previousYears, boolean isYearOver) {
    List<Indicator> indicators = new ArrayList<>();
    for (IndicatorRow row : rows) {
      String path = "indicators[" + indicators.size() + "].";
      indicators.add(indicator(path, row, previousYears, isYearOver));
    }
    return indicators;
  }

  private Indicator indicator(
      String path, IndicatorRow row, List<Integer> previousYears, boolean isYearOver) {
    List<Passage> values = row.values();
    ValueColumns columns = ValueColumns.of(values.size(), previousYears, isYearOver);
    String description = fields.text(path + "description", row.description());
    if (description == null) {
      reportMissingDescription(row.kind());
    }
    String kind = fields.text(path + "kind", row.kind());
    List<String> raw = new ArrayList<>();
    for (Passage value : values) {
      fields.add(path + "rawValues[" + raw.size() + "]", value);
      raw.add(value.text());
    }
    List<PreviousValue> previous = new ArrayList<>();
    for (int i = columns.firstPrevious(); i < values.size(); i++) {
      fields.add(path + "previousYears[" + previous.size() + "]", values.get(i));
      int year = previousYears.get(i - columns.firstPrevious());
      previous.add(new PreviousValue(year, values.get(i).text()));
    }
    return new Indicator(
        description == null ? "" : description,
        kind,
        fields.text(path + "expected", at(values, columns.expected())),
        fields.text(path + "achieved", at(values, columns.achieved())),
        previous,
        null,
        fields.text(path + "note", notes.join(row.note())),
        raw,
        columns.reading(),
        null);
  }

  private void reportMissingDescription(@Nullable Passage kind) {
    if (kind != null) {
      problems.add(
          new ParseProblem(
              ParseProblem.Code.MISSING_PART,
              "indicator without description",
              kind.page(),
              kind.line()));
    }
  }

  private static @Nullable Passage at(List<Passage> values, int index) {
    return index < 0 ? null : values.get(index);
  }
}
