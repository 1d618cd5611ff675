package it.schedario.ingest.budget;

import it.schedario.schema.BudgetLine.Flow;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows the headings of a summary table (<i>riepilogo</i>), which name directorates without their
 * code, and says which rows of the detail tables each of its rows adds up.
 */
final class Summaries {
  private final Map<String, String> directorateCodes = new HashMap<>();
  private String directorate = Scope.ALL;
  private @Nullable Flow flow;
  private @Nullable Heading mission;

  /** Remembers a directorate from the heading of a detail table. */
  void know(Heading heading) {
    directorateCodes.putIfAbsent(heading.nameText(), heading.code());
  }

  void beginTable() {
    directorate = Scope.ALL;
    flow = null;
    mission = null;
  }

  void beginMission(Heading heading) {
    mission = heading;
  }

  /** Takes a line of words; returns false when it heads nothing we know. */
  boolean takeHeading(String words) {
    String code = directorateCodes.get(words);
    Flow printed = flowOf(words);
    directorate = code == null ? directorate : code;
    flow = printed == null ? flow : printed;
    return code != null || printed != null;
  }

  private static @Nullable Flow flowOf(String words) {
    String upper = words.toUpperCase(Locale.ROOT);
    if (upper.startsWith("ENTRATE")) {
      return Flow.REVENUE;
    }
    return upper.startsWith("SPESE") || upper.startsWith("SPESA") ? Flow.EXPENDITURE : null;
  }

  /** The rows a summary row with that code adds up. */
  @Nullable Scope scopeOfRow(BudgetTable table, String code) {
    BudgetTable detail = detailOf(table, flow);
    if (detail == null) {
      return null;
    }
    if (table == BudgetTable.EARMARKED) {
      return Scope.ofEarmarked(detail, directorate, code);
    }
    return mission == null ? null : Scope.ofMission(detail, directorate, mission.code(), code);
  }

  /** The rows a total of a summary table adds up. */
  @Nullable Scope scopeOfTotal(BudgetTable table, TotalLabel label) {
    Flow printed = flowOf(label.text());
    BudgetTable detail = detailOf(table, printed == null ? flow : printed);
    if (detail == null) {
      return null;
    }
    if (table == BudgetTable.EARMARKED) {
      return Scope.ofEarmarked(detail, printed == null ? directorate : Scope.ALL, null);
    }
    if (mission != null && mission.isNamed(label.text())) {
      return Scope.ofMission(detail, directorate, mission.code(), null);
    }
    if (label.level() == TotalLabel.Level.DIRECTORATE) {
      return Scope.ofDirectorate(detail, label.code());
    }
    String code = directorateCodes.get(label.text());
    if (code != null) {
      return Scope.ofDirectorate(detail, code);
    }
    return printed == null ? null : Scope.ofDirectorate(detail, Scope.ALL);
  }

  private static @Nullable BudgetTable detailOf(BudgetTable summary, @Nullable Flow flow) {
    return switch (summary) {
      case EARMARKED ->
          flow == null
              ? null
              : flow == Flow.REVENUE
                  ? BudgetTable.CURRENT_REVENUE
                  : BudgetTable.CURRENT_EXPENDITURE;
      case CURRENT_BY_PROGRAMME -> BudgetTable.CURRENT_EXPENDITURE;
      case CAPITAL_BY_PROGRAMME -> BudgetTable.CAPITAL_EXPENDITURE;
      case CURRENT_REVENUE, CURRENT_EXPENDITURE, CAPITAL_REVENUE, CAPITAL_EXPENDITURE -> null;
    };
  }
}
