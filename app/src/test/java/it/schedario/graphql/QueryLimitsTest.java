package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class QueryLimitsTest extends ApiTest {

  @Test
  void introspection_asGraphiqlSendsIt_isAnswered() throws Exception {
    Answer answer = ask(IntrospectionQuery.INTROSPECTION_QUERY);

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.__schema.queryType.name")).isEqualTo("Query");
  }

  @Test
  void introspection_inCircles_isRefused() throws Exception {
    Answer answer =
        ask("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");

    assertThat(answer.code()).isEqualTo("QUERY_TOO_COSTLY");
  }

  @Test
  void wholeSheets_hundredAtOnce_areAllowed() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));

    Answer answer =
        ask(
            """
            { objectiveSheets(first: 100) { totalCount edges { cursor node {
                id title year code sector state implementationPlan implementationStatus
                municipality { name slug istatCode }
                classification { mission { code name } programme { code name } }
                phases { description plannedStart plannedEnd actualStart actualEnd weight progress note }
                indicators { description expected achieved previousYears { year value } reading note }
                involvedPeople { name role commitmentPercent }
                source { page spans { page start end } fields { field spans { page start end } }
                         sourceDocument { file elaboratedOn } }
                revisions { revision current } } } } }
            """);

    assertThat(answer.at("errors")).isNull();
  }

  @Test
  void deepQuery_isRefusedWithDepthAndLimit() throws Exception {
    String open = "documents(first: 1) { edges { node { source { sourceDocument { ";

    Answer answer =
        ask(
            "{ sources(first: 1) { edges { node { "
                + open.repeat(4)
                + "id"
                + " } } } } }".repeat(4)
                + " } } } }");

    assertThat(answer.code()).isEqualTo("QUERY_TOO_DEEP");
    assertThat(answer.at("errors.0.extensions.requested")).isEqualTo(24);
    assertThat(answer.at("errors.0.extensions.allowed")).isEqualTo(20);
  }

  @Test
  void thousandLevels_areRefusedUnread() throws Exception {
    Answer answer = ask("{ a ".repeat(1000) + "}".repeat(1000));

    assertThat(answer.code()).isEqualTo("QUERY_TOO_DEEP");
  }

  @Test
  void tenThousandAliases_areRefusedUnread() throws Exception {
    Answer answer = ask(aliases(10_000, "__typename"));

    assertThat(answer.code()).isEqualTo("QUERY_TOO_LONG");
    assertThat(answer.at("errors.0.extensions.allowed")).isEqualTo(5000);
  }

  @Test
  void hundredsOfSearches_areRefusedBeforeTheFirst() throws Exception {
    Answer answer = ask(aliases(300, "search(query: \"\") { totalCount }"));

    assertThat(answer.code()).isEqualTo("QUERY_TOO_COSTLY");
    assertThat(answer.at("errors.0.message")).isEqualTo("the query costs 36000; allowed is 20000");
    assertThat(index.requests()).isEmpty();
  }

  @Test
  void cost_isToldWithEveryAnswer() throws Exception {
    Answer answered = ask("{ search(query: \"\", first: 10) { edges { node { id } } } }");
    Answer refused = ask(aliases(300, "search(query: \"\") { totalCount }"));
    Answer unread = ask("{ search(");

    assertThat(answered.at("extensions.cost")).isEqualTo(Map.of("requested", 130, "limit", 20000));
    assertThat(refused.at("extensions.cost")).isEqualTo(Map.of("requested", 36000, "limit", 20000));
    assertThat(unread.at("extensions.cost.limit")).isEqualTo(20000);
    assertThat(unread.at("extensions.cost.requested")).isNull();
  }

  @Test
  void manyAliases_ofWhatCostsLittle_areRefused() throws Exception {
    String many =
        IntStream.range(0, 201).mapToObj(i -> "a" + i + ": count").collect(Collectors.joining(" "));

    Answer answer = ask("{ acts { edges { " + many + " } } }");

    assertThat(answer.code()).isEqualTo("TOO_MANY_ALIASES");
    assertThat(answer.at("errors.0.extensions.requested")).isEqualTo(201);
    assertThat(answer.at("errors.0.extensions.allowed")).isEqualTo(200);
    assertThat(index.requests()).isEmpty();
  }

  @Test
  void manyFragments_areRefusedBeforeTheyAreCheckedForCycles() throws Exception {
    String cycle =
        IntStream.range(0, 101)
            .mapToObj(i -> "fragment F" + i + " on Query { ...F" + (i + 1) % 101 + " }")
            .collect(Collectors.joining(" "));

    Answer answer = ask("{ ...F0 } " + cycle);

    assertThat(answer.code()).isEqualTo("TOO_MANY_FRAGMENTS");
    assertThat(answer.at("errors.0.extensions.requested")).isEqualTo(101);
    assertThat(answer.at("errors.0.extensions.allowed")).isEqualTo(100);
  }

  @Test
  void fragment_usedManyTimes_countsEachTime() throws Exception {
    String spread = aliases(20, "search(query: \"\", first: 100) { ...Hits }");

    Answer answer =
        ask(
            spread
                + " fragment Hits on SearchConnection { edges { cursor score node { id title year }"
                + " evidence { field section page text } } }");

    assertThat(answer.code()).isEqualTo("QUERY_TOO_COSTLY");
    assertThat(answer.at("errors.0.extensions.requested")).isEqualTo(20 * (100 + 100 * 12));
  }

  @Test
  void pageSizeInAVariable_counts_nullAsTheDefault() throws Exception {
    String twelve =
        aliases(12, "sources(first: $n) { edges { node { documents(first: $n) { totalCount } } } }")
            .replaceFirst("\\{", "query (\\$n: Int) {");

    assertThat(ask(twelve, Map.of("n", 1)).at("errors")).isNull();
    assertThat(ask(twelve, Map.of("n", 100)).code()).isEqualTo("QUERY_TOO_COSTLY");
    assertThat(ask(twelve, Collections.singletonMap("n", null)).at("errors")).isNull();
  }

  @Test
  void fragmentsThatSpreadEachOtherTwice_areRefusedAtOnce() throws Exception {
    String bomb =
        IntStream.range(0, 80)
            .mapToObj(i -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
            .collect(
                Collectors.joining(" ", "{ ...F0 } ", " fragment F80 on Query { __typename }"));

    Answer answer = ask(bomb);

    assertThat(answer.code()).isEqualTo("QUERY_TOO_COSTLY");
  }

  @Test
  void fragmentsThatSpreadEachOtherTwice_inIntrospection_areRefusedAtOnce() throws Exception {
    String bomb =
        IntStream.range(0, 80)
            .mapToObj(i -> "fragment F%d on __Type { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
            .collect(
                Collectors.joining(
                    " ",
                    "{ __schema { queryType { ...F0 } } } ",
                    " fragment F80 on __Type { name }"));

    Answer answer = ask(bomb);

    assertThat(answer.code()).isEqualTo("QUERY_TOO_COSTLY");
  }

  @Test
  void fragmentCycle_isInvalid() throws Exception {
    Answer answer = ask("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }");

    assertThat(answer.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
  }

  private static String aliases(int number, String field) {
    return IntStream.range(0, number)
        .mapToObj(i -> "a" + i + ": " + field)
        .collect(Collectors.joining(" ", "{ ", " }"));
  }
}
