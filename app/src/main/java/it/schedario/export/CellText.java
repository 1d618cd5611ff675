package it.schedario.export;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.Indicator;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Outcome.Verdict;
import it.schedario.schema.Phase;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has more than one value, as the text of one cell: a line for each. */
final class CellText {
  private CellText() {}

  static String indicators(ObjectiveSheet sheet) {
    return lines(sheet.indicators().stream().map(CellText::indicator));
  }

  static String phases(ObjectiveSheet sheet) {
    return lines(sheet.phases().stream().map(CellText::phase));
  }

  static String sections(DupProgramme programme) {
    return lines(
        programme.sections().stream()
            .map(
                part ->
                    part.heading() == null ? part.text() : part.heading() + "\n" + part.text()));
  }

  static String flow(BudgetLine line) {
    return switch (line.flow()) {
      case REVENUE -> "entrata";
      case EXPENDITURE -> "spesa";
    };
  }

  static String account(BudgetLine line) {
    return switch (line.account()) {
      case CURRENT -> "corrente";
      case CAPITAL -> "capitale";
    };
  }

  private static String indicator(Indicator indicator) {
    String verdict = indicator.outcome() == null ? null : verdict(indicator.outcome().verdict());
    return indicator.description()
        + part("atteso", indicator.expected())
        + part("raggiunto", indicator.achieved())
        + part("esito", verdict);
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case MET -> "raggiunto";
      case PARTLY_MET -> "raggiunto in parte";
      case NOT_MET -> "non raggiunto";
      case NOT_DUE -> "non ancora scaduto";
      case NOT_MEASURABLE -> "non misurabile";
    };
  }

  private static String phase(Phase phase) {
    return phase.description()
        + part("prevista", period(phase.plannedStart(), phase.plannedEnd()))
        + part("effettiva", period(phase.actualStart(), phase.actualEnd()));
  }

  private static @Nullable String period(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null && to == null ? null : date(from) + "/" + date(to);
  }

  /** As ISO 8601 writes the open end of an interval. */
  private static String date(@Nullable LocalDate date) {
    return date == null ? ".." : date.toString();
  }

  private static String part(String name, @Nullable String value) {
    return value == null ? "" : "; " + name + ": " + value;
  }

  private static String lines(Stream<String> parts) {
    return parts.collect(Collectors.joining("\n"));
  }
}
