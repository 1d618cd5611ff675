package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.PIEVE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.editing.Access;
import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.ingest.Seeds;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.BudgetReport.Comparison;
import it.schedario.schema.BudgetReport.PrintedTotal;
import it.schedario.schema.CodedName;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchDocuments;
import it.schedario.search.SearchRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Counts and sums beside a list, in the same call. */
class AggregatesApiTest extends ApiTest {
  private static final Path SAMPLE =
      Path.of("../samples/castelverde-ticino/bilancio-e-dup-2024.txt");
  private static final String SUMS =
      """
      query ($filter: BudgetLineFilter) {
        budgetLines(filter: $filter, first: 0) {
          totalCount
          aggregates {
            sums { ...Sum }
            bySector { value count sums { ...Sum } }
            byMission { value label count sums { ...Sum } }
            byYear { value count }
          }
        }
      }
      fragment Sum on AmountSum { flow account column year amount lines }
      """;

  @Test
  void sums_ofTheSample_areItsPrintedTotals() throws Exception {
    assertSumsAreThePrintedTotals(Files.readString(SAMPLE));
  }

  @Test
  void sums_ofTheRealBudget_areItsPrintedTotals() throws Exception {
    assertSumsAreThePrintedTotals(Seeds.text(Seeds.BUDGET_AND_DUP));
  }

  @Test
  void sums_ofAReport_areThoseOfItsLines() throws Exception {
    BudgetReport report = loadBudget(Files.readString(SAMPLE));

    Answer ofReport =
        ask(
            """
            { sources { edges { node { budgetReports { lines(first: 1) {
              aggregates { sums { column amount } bySector { value count sums { amount } } }
            } } } } } }
            """);
    Answer ofList =
        ask(
            """
            { budgetLines(first: 1) {
                aggregates { sums { column amount } bySector { value count sums { amount } } } } }
            """);

    assertThat(report.lines()).hasSizeGreaterThan(20);
    assertThat(ofReport.at("errors")).isNull();
    assertThat(ofReport.at("data.sources.edges.0.node.budgetReports.0.lines.aggregates"))
        .isNotNull()
        .isEqualTo(ofList.at("data.budgetLines.aggregates"));
  }

  @Test
  void groups_heedEveryFilter_theirOwnToo() throws Exception {
    loadBudget(Files.readString(SAMPLE));

    Answer answer = ask(SUMS, Map.of("filter", Map.of("mission", List.of("12"))));

    assertThat(answer.at("data.budgetLines.totalCount")).isEqualTo(2);
    assertThat(answer.list("data.budgetLines.aggregates.byMission")).hasSize(1);
    assertThat(answer.at("data.budgetLines.aggregates.byMission.0.count")).isEqualTo(2);
    assertThat(answer.list("data.budgetLines.aggregates.sums"))
        .isNotEmpty()
        .allMatch(sum -> "EXPENDITURE".equals(((Map<?, ?>) sum).get("flow")));
  }

  @Test
  void groups_leaveOutWhatTheFilterExcludes() throws Exception {
    BudgetReport report = loadBudget(Files.readString(SAMPLE));

    Answer without = ask(SUMS, Map.of("filter", Map.of("not", Map.of("mission", List.of("12")))));
    Answer unclassified = ask(SUMS, Map.of("filter", Map.of("missing", List.of("MISSION"))));

    assertThat(without.at("data.budgetLines.totalCount")).isEqualTo(report.lines().size() - 2);
    assertThat(without.list("data.budgetLines.aggregates.byMission"))
        .isNotEmpty()
        .noneMatch(group -> "12".equals(((Map<?, ?>) group).get("value")));
    assertThat(unclassified.list("data.budgetLines.aggregates.byMission")).isEmpty();
    assertThat(unclassified.list("data.budgetLines.aggregates.sums"))
        .isNotEmpty()
        .allMatch(sum -> "REVENUE".equals(((Map<?, ?>) sum).get("flow")));
  }

  @Test
  void counts_ofSheets_comeWithTheSearch_sumsOnlyWhenAskedFor() throws Exception {
    loadAsRead(1, sheet(CASTELVERDE, 2024, "S1", 1), sheet(CASTELVERDE, 2023, "S1", 1));
    loadAsRead(2, sheet(PIEVE, 2024, "S1", 2));

    Answer answer =
        ask(
            """
            { objectiveSheets(filter: {year: [2024]}, first: 1) {
                totalCount
                aggregates {
                  byMunicipality { value label count } byYear { value count }
                  byProgramme { value } bySector { label count } byKind { value }
                } } }
            """);

    String aggregates = "data.objectiveSheets.aggregates.";
    assertThat(answer.at("errors")).isNull();
    assertThat(answer.list(aggregates + "byMunicipality")).hasSize(2);
    assertThat(answer.at(aggregates + "byYear"))
        .isEqualTo(List.of(Map.of("value", "2024", "count", 2)));
    assertThat(answer.at(aggregates + "byProgramme.0.value")).isEqualTo("12.01");
    assertThat(answer.at(aggregates + "bySector.0.count")).isEqualTo(2);
    assertThat(answer.at(aggregates + "byKind.0.value")).isEqualTo("OBJECTIVE_SHEET");
    assertThat(index.requests()).hasSize(1);
    assertThat(watch.calls()).isEmpty();
  }

  @Test
  void acts_areCountedByKindAndYear() throws Exception {
    loadAsRead(
        1, sheet(CASTELVERDE, 2024, "S1", "Nidi", "Visti DD 12/2023, DD 13/2023, L. 104.", 1));

    Answer answer =
        ask("{ acts(first: 0) { aggregates { byKind { value count } byYear { value count } } } }");

    assertThat(answer.at("data.acts.aggregates"))
        .isEqualTo(
            Map.of(
                "byKind",
                List.of(
                    Map.of("value", "DETERMINATION", "count", 2),
                    Map.of("value", "LAW", "count", 1)),
                "byYear",
                List.of(Map.of("value", "2023", "count", 2))));
  }

  @Test
  void sources_areCountedByTownAndLayout() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));
    load(2, sheet(CASTELVERDE, 2023, "S1", 2));
    load(3, sheet(PIEVE, 2024, "S1", 3));

    Answer answer =
        ask(
            """
            { sources(first: 0) { aggregates {
                byMunicipality { label count } byLayout { value count } } } }
            """);

    assertThat(answer.at("data.sources.aggregates"))
        .isEqualTo(
            Map.of(
                "byMunicipality",
                List.of(
                    Map.of("label", "Castelverde Ticino", "count", 2),
                    Map.of("label", "Pieve Montana", "count", 1)),
                "byLayout",
                List.of(Map.of("value", "scheda-obiettivi", "count", 3))));
  }

  @Test
  void municipalities_areAConnection_withCountsOfAllDocuments() throws Exception {
    loadAsRead(1, sheet(CASTELVERDE, 2024, "S1", 1), sheet(CASTELVERDE, 2023, "S1", 1));
    loadAsRead(2, sheet(PIEVE, 2024, "S1", 2));
    String query =
        """
        query ($after: String) { municipalities(first: 1, after: $after) {
            totalCount aggregates { byYear { value count } byKind { count } }
            edges { cursor node { municipality { name } } } pageInfo { hasNextPage } } }
        """;

    Answer first = ask(query);
    Answer second = ask(query, Map.of("after", "castelverde-ticino"));

    assertThat(first.at("data.municipalities.totalCount")).isEqualTo(2);
    assertThat(first.at("data.municipalities.edges.0.cursor")).isEqualTo("castelverde-ticino");
    assertThat(first.at("data.municipalities.aggregates.byKind.0.count")).isEqualTo(3);
    assertThat(first.at("data.municipalities.aggregates.byYear.0"))
        .isEqualTo(Map.of("value", "2024", "count", 2));
    assertThat(second.at("data.municipalities.edges.0.node.municipality.name"))
        .isEqualTo("Pieve Montana");
    assertThat(second.at("data.municipalities.pageInfo.hasNextPage")).isEqualTo(false);
    assertThat(ask(query, Map.of("after", "nowhere")).code()).isEqualTo("INVALID_CURSOR");
  }

  @Test
  void sums_ofMoreLinesThanAllowed_areRefusedBeforeTheFirst() {
    MatchingLines lines = new MatchingLines(index, store);
    SearchRequest all =
        new SearchRequest("", Map.of(), Set.of(), SearchRequest.Order.NATURAL, 0, null, false);

    assertThatThrownBy(
            () ->
                lines.sumsOf(
                    all,
                    20_001,
                    new CallContext(
                        new Caller("r", Caller.Channel.GET, Access.READER), Duration.ofSeconds(9))))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("20001 budget lines; allowed are 20000");
    assertThat(index.requests()).isEmpty();
  }

  @Test
  void sums_stopWhenTheTimeIsOver() throws Exception {
    loadBudget(Files.readString(SAMPLE));
    MatchingLines lines = new MatchingLines(index, store);
    SearchRequest all =
        new SearchRequest("", Map.of(), Set.of(), SearchRequest.Order.NATURAL, 0, null, false);

    assertThatThrownBy(
            () ->
                lines.sumsOf(
                    all,
                    25,
                    new CallContext(
                        new Caller("r", Caller.Channel.GET, Access.READER), Duration.ZERO)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("the time allowed, 0 ms, is over");
  }

  private BudgetReport loadBudget(String text) throws Exception {
    ReadDocument file =
        new DocumentReader()
            .read("bilancio.txt", text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);
    store.keep(file);
    for (PlanningDocument document : file.documents()) {
      index.index(List.of(SearchDocuments.of(document, 1)));
    }
    return file.reports().get(0);
  }

  /** Of each table its last total, that of each area, and of each mission in table 1.D. */
  private void assertSumsAreThePrintedTotals(String text) throws Exception {
    BudgetReport report = loadBudget(text);
    Answer answer = ask(SUMS);
    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.budgetLines.totalCount")).isEqualTo(report.lines().size());
    Map<String, BudgetLine> tables =
        report.lines().stream().collect(Collectors.toMap(BudgetLine::table, l -> l, (a, b) -> a));
    int compared = 0;
    for (Map.Entry<String, BudgetLine> table : tables.entrySet()) {
      List<PrintedTotal> totals =
          report.printedTotals().stream()
              .filter(total -> total.table().equals(table.getKey()))
              .toList();
      compared += compare(totals.get(totals.size() - 1), table.getValue(), answer, "sums");
      for (PrintedTotal total : totals) {
        @Nullable String area = areaOf(total, report);
        if (area != null) {
          compared += compare(total, table.getValue(), answer, group(answer, "bySector", area));
        }
      }
    }
    for (PrintedTotal recap : report.recaps()) {
      @Nullable String mission = missionOf(recap, answer);
      if (mission != null) {
        compared += compare(recap, tables.get("1.B"), answer, mission);
      }
    }
    assertThat(compared).isGreaterThan(40);
  }

  private static int compare(PrintedTotal total, BudgetLine table, Answer answer, String sums) {
    for (Comparison printed : total.amounts()) {
      Map<String, Object> expected =
          Map.of(
              "flow", table.flow().name(),
              "account", table.account().name(),
              "column", printed.column().name(),
              "year", printed.year(),
              "amount", printed.expected().toPlainString());
      assertThat(answer.list("data.budgetLines.aggregates." + sums))
          .as("%s %s: %s", total.table(), total.label(), expected)
          .anyMatch(sum -> ((Map<?, ?>) sum).entrySet().containsAll(expected.entrySet()));
    }
    return total.amounts().size();
  }

  private static @Nullable String areaOf(PrintedTotal total, BudgetReport report) {
    String code = total.label().replaceFirst("^Totale (Settore )?", "");
    return report.lines().stream()
        .map(BudgetLine::area)
        .filter(area -> area != null && area.code().equals(code))
        .map(CodedName::name)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String missionOf(PrintedTotal recap, Answer answer) {
    List<?> missions = answer.list("data.budgetLines.aggregates.byMission");
    for (int i = 0; i < missions.size(); i++) {
      String label = answer.at("data.budgetLines.aggregates.byMission." + i + ".label").toString();
      if (recap.table().equals("1.D") && recap.label().equalsIgnoreCase("Totale " + label)) {
        return "byMission." + i + ".sums";
      }
    }
    return null;
  }

  private static String group(Answer answer, String groups, String value) {
    List<?> all = answer.list("data.budgetLines.aggregates." + groups);
    for (int i = 0; i < all.size(); i++) {
      if (((Map<?, ?>) all.get(i)).get("value").equals(value)) {
        return groups + "." + i + ".sums";
      }
    }
    throw new AssertionError(groups + " has no " + value);
  }
}
