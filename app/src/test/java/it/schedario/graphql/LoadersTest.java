package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** However many hits a page has, each level of a query costs one call to the store. */
class LoadersTest extends ApiTest {
  private static final String NESTED =
      """
      query ($first: Int) {
        search(query: "", first: $first) {
          edges {
            node {
              id
              source { sourceDocument { file } }
              revisions { revision document { title source { sourceDocument { file } } } }
            }
          }
        }
      }
      """;

  private static final String BESIDE_THE_PAGE =
      """
      query ($first: Int) {
        objectiveSheets(first: $first) {
          edges {
            node {
              permalink
              citation
              source {
                fields(path: "title") { page method reading }
                sourceDocument {
                  pages(first: 1) {
                    edges { node { text readings { field document { short: citation(style: SHORT) } } } }
                  }
                }
              }
            }
          }
        }
      }
      """;

  @Test
  void nestedQuery_hundredHits_asManyCallsAsForOne() throws Exception {
    for (int number = 1; number <= 100; number++) {
      load(number, sheet(CASTELVERDE, 2024, "S" + number, number));
    }

    Answer answer = ask(NESTED, Map.of("first", 1));
    Map<String, Integer> callsForOne = Map.copyOf(watch.calls());
    watch.forgetCalls();
    Answer hundred = ask(NESTED, Map.of("first", 100));

    assertThat(answer.list("data.search.edges")).hasSize(1);
    assertThat(hundred.list("data.search.edges")).hasSize(100);
    assertThat(hundred.at("data.search.edges.99.node.revisions.0.document.source.sourceDocument"))
        .isNotNull();
    assertThat(watch.calls())
        .isEqualTo(callsForOne)
        .isEqualTo(Map.of("findDocuments", 1, "findRevisions", 1, "findSources", 1));
    assertThat(index.requests()).hasSize(2);
  }

  /** Each page costs all that was read from its file; a file is asked for once. */
  @Test
  void citationsProvenanceAndPages_hundredHits_asManyCallsAsForOne() throws Exception {
    for (int number = 1; number <= 100; number++) {
      load(number, sheet(CASTELVERDE, 2024, "S" + number, number));
    }

    ask(BESIDE_THE_PAGE, Map.of("first", 1));
    Map<String, Integer> callsForOne = Map.copyOf(watch.calls());
    watch.forgetCalls();
    Answer hundred = ask(BESIDE_THE_PAGE, Map.of("first", 100));

    String last = "data.objectiveSheets.edges.99.node.";
    assertThat(hundred.at("errors")).isNull();
    assertThat(hundred.at(last + "citation")).asString().contains("Castelverde");
    assertThat(
            hundred.at(last + "source.sourceDocument.pages.edges.0.node.readings.0.document.short"))
        .asString()
        .contains("Castelverde");
    assertThat(watch.calls())
        .isEqualTo(callsForOne)
        .isEqualTo(
            Map.of("findDocuments", 1, "findRevisions", 1, "findSources", 2, "findPages", 1));
    assertThat(index.requests()).hasSize(2);
  }

  @Test
  void sameSource_askedOverManyPaths_isFetchedOnce() throws Exception {
    load(1, sheet(CASTELVERDE, 2023, "S1", 1), sheet(CASTELVERDE, 2024, "S1", 1));

    ask(
        """
        { a: search(query: "") { edges { node { source { sourceDocument { file } } } } }
          b: search(query: "nido") { edges { node { source { sourceDocument { layout } } } } } }
        """);

    assertThat(watch.calls()).isEqualTo(Map.of("findDocuments", 1, "findSources", 1));
  }
}
