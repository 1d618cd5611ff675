package it.schedario.ingest.sheet;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.outcome.IndicatorFacts;
import it.schedario.ingest.outcome.IndicatorOutcome;
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

  List<Indicator> assemble(List<IndicatorRow> rows, List<Integer> previousYears, SheetTime time) {
    List<Indicator> indicators = new ArrayList<>();
    for (IndicatorRow row : rows) {
      String path = "indicators[" + indicators.size() + "].";
      indicators.add(indicator(path, row, previousYears, time));
    }
    return indicators;
  }

  private Indicator indicator(
      String path, IndicatorRow row, List<Integer> previousYears, SheetTime time) {
    List<Passage> values = row.values();
    ValueColumns columns = columns(row, previousYears, time.isYearOver());
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
    for (int i = 0; i < values.size(); i++) {
      int year = columns.columns().get(i) - ValueColumns.FIRST_PREVIOUS;
      if (year >= 0) {
        fields.add(path + "previousYears[" + previous.size() + "]", values.get(i));
        previous.add(new PreviousValue(previousYears.get(year), values.get(i).text()));
      }
    }
    IndicatorFacts facts =
        new IndicatorFacts(
            description == null ? "" : description,
            fields.text(path + "expected", inColumn(ValueColumns.EXPECTED, values, columns)),
            fields.text(path + "achieved", inColumn(ValueColumns.ACHIEVED, values, columns)),
            fields.text(path + "note", notes.join(row.note())),
            columns.reading(),
            time.year().year(),
            time.elaboratedOn());
    return new Indicator(
        facts.description(),
        kind,
        facts.expected(),
        facts.achieved(),
        previous,
        null,
        facts.note(),
        raw,
        facts.reading(),
        IndicatorOutcome.of(facts));
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

  private static ValueColumns columns(
      IndicatorRow row, List<Integer> previousYears, boolean isYearOver) {
    List<Integer> placed = row.columns();
    return placed == null
        ? ValueColumns.of(row.values().size(), previousYears.size(), isYearOver)
        : ValueColumns.placed(placed);
  }

  private static @Nullable Passage inColumn(
      int column, List<Passage> values, ValueColumns columns) {
    int index = columns.columns().indexOf(column);
    return index < 0 ? null : values.get(index);
  }
}
