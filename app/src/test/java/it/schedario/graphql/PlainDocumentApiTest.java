package it.schedario.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.PlainDocument;
import it.schedario.search.SearchDocuments;
import it.schedario.store.TestDocuments;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents of no known layout. */
class PlainDocumentApiTest extends ApiTest {
  private static final String SOURCE = TestSheets.source(8);
  private static final PlainDocument DOCUMENT = TestDocuments.plain(SOURCE);

  @BeforeEach
  void loadADocument() {
    store.keep(TestDocuments.file(SOURCE, null, "Carta dei servizi\n", List.of(DOCUMENT)));
    index.index(List.of(SearchDocuments.of(DOCUMENT, 1)));
    store.markIndexed(SOURCE);
  }

  @Test
  void plainDocument_hasItsPages() throws Exception {
    Answer answer =
        ask(
            """
            query ($id: ID!) {
              plainDocument(id: $id) {
                kind title part year municipality { slug }
                pages { number paragraphs { page text source { start end } } }
                source { pageText { text } sourceDocument { layout } }
                actReferences { normalForm field }
                revisions { current }
              }
            }
            """,
            Map.of("id", DOCUMENT.id()));

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.plainDocument.kind")).isEqualTo("PLAIN_DOCUMENT");
    assertThat(answer.at("data.plainDocument.title")).isEqualTo("Carta dei servizi");
    assertThat(answer.at("data.plainDocument.pages.1"))
        .isEqualTo(
            Map.of(
                "number",
                2,
                "paragraphs",
                List.of(
                    Map.of(
                        "page",
                        2,
                        "text",
                        "Vale la L. 241/1990.",
                        "source",
                        Map.of("start", 30, "end", 46)))));
    assertThat(answer.at("data.plainDocument.actReferences"))
        .isEqualTo(
            List.of(
                Map.of("normalForm", "legge:241/1990", "field", "pages[1].paragraphs[0].text")));
    assertThat(answer.at("data.plainDocument.revisions.0.current")).isEqualTo(true);
  }

  @Test
  void plainDocuments_listsThem() throws Exception {
    Answer answer =
        ask(
            """
            {
              plainDocuments(filter: {year: [2024]}) { totalCount edges { node { id } } }
            }
            """);

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.plainDocuments.totalCount")).isEqualTo(1);
    assertThat(answer.at("data.plainDocuments.edges.0.node.id")).isEqualTo(DOCUMENT.id());
  }
}
