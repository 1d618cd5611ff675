package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.source;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.ingest.ReadDocument;
import it.schedario.schema.Classification;
import it.schedario.schema.FieldSource;
import it.schedario.schema.Indicator;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Source;
import it.schedario.schema.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where each field was read, and how; and from the page: what was read from it. */
class ProvenanceApiTest extends ApiTest {
  private static final String ID = "castelverde-ticino:2024:sheet:S1";
  private static final String FIELDS =
      """
      query ($id: ID!, $path: String) {
        objectiveSheet(id: $id) {
          source { fields(path: $path) {
            field page method reading confidence spans { page start end }
          } }
        }
      }
      """;

  @BeforeEach
  void loadASheet() {
    load(1, readFrom(TestSheets.sheet(CASTELVERDE, 2024, "S1", 1)));
  }

  @Test
  void aPrintedField_hasItsPlace_andIsCertain() throws Exception {
    assertThat(fields("title"))
        .isEqualTo(
            List.of(
                Map.of(
                    "field",
                    "title",
                    "page",
                    1,
                    "method",
                    "PRINTED",
                    "reading",
                    "CERTAIN",
                    "spans",
                    List.of(Map.of("page", 1, "start", 6, "end", 12)))));
  }

  @Test
  void aValueOfARow_isAsSureAsTheRow() throws Exception {
    assertThat(fields("indicators[0].expected").toString())
        .contains("method=COLUMN", "reading=LIKELY", "page=2");
    assertThat(fields("indicators[0].description").toString())
        .contains("method=PRINTED", "reading=CERTAIN");
  }

  @Test
  void anInferredClassification_saysHowSureItIs() throws Exception {
    assertThat(fields("classification").toString())
        .contains("method=INFERRED", "reading=LIKELY", "confidence=0.90");
  }

  @Test
  void anInferredClassification_showsTheWordsItComesFrom() throws Exception {
    Answer answer =
        ask(
            """
            query ($id: ID!) {
              objectiveSheet(id: $id) {
                municipality { ipaCode }
                classification { basis confidence evidence { words field } }
              }
            }
            """,
            Map.of("id", ID));

    assertThat(answer.at("data.objectiveSheet"))
        .isEqualTo(
            Map.of(
                "municipality",
                Map.of("ipaCode", "c_x001"),
                "classification",
                Map.of(
                    "basis",
                    "INFERRED",
                    "confidence",
                    "0.90",
                    "evidence",
                    List.of(Map.of("words", "Asili nido", "field", "title")))));
  }

  @Test
  void aPath_holdsWhatLiesBelow_andNothingThatOnlyBeginsAlike() throws Exception {
    assertThat(fields("indicators")).hasSize(2);
    assertThat(fields("indicators[0]")).hasSize(2);
    assertThat(fields("indicators[1]")).isEmpty();
    assertThat(fields("indi")).isEmpty();
    assertThat(fields(null)).hasSize(4);
  }

  @Test
  void aPage_tellsWhatWasReadFromIt_asThisFileHasIt() throws Exception {
    store.keep(elaboratedLater(TestSheets.sheet(CASTELVERDE, 2024, "S1", 2)));

    Answer answer =
        ask(
            """
            query ($id: ID!) {
              source(id: $id) { pages(first: 2) { totalCount edges { cursor node {
                number text
                readings { field start end method reading
                  document { id title source { document } } }
              } } pageInfo { hasNextPage } } }
            }
            """,
            Map.of("id", source(1)));

    String second = "data.source.pages.edges.1.node.";
    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.source.pages.totalCount")).isEqualTo(2);
    assertThat(answer.list("data.source.pages.edges.0.node.readings")).hasSize(2);
    assertThat(answer.list(second + "readings")).hasSize(2);
    assertThat(answer.at(second + "readings.0.document.source.document")).isEqualTo(source(1));
    assertThat(answer.at(second + "readings.0.field")).isEqualTo("indicators[0].description");
    assertThat(slice(answer, second, 0)).isEqualTo("Seconda");
    assertThat(slice(answer, second, 1)).isEqualTo("pagina");
  }

  @Test
  void pages_afterACursor_goOn_andACursorOfNoPageIsRefused() throws Exception {
    String query =
        "query ($id: ID!, $after: String) { source(id: $id) { pages(after: $after, first: 1) {"
            + " edges { cursor } pageInfo { hasNextPage hasPreviousPage } } } }";

    Answer second = ask(query, Map.of("id", source(1), "after", "1"));

    assertThat(second.at("data.source.pages").toString())
        .isEqualTo("{edges=[{cursor=2}], pageInfo={hasNextPage=false, hasPreviousPage=true}}");
    for (String wrong : List.of("0", "3", "x")) {
      assertThat(ask(query, Map.of("id", source(1), "after", wrong)).code())
          .as(wrong)
          .isEqualTo("INVALID_CURSOR");
    }
  }

  private List<?> fields(String path) throws Exception {
    Answer answer = ask(FIELDS, path == null ? Map.of("id", ID) : Map.of("id", ID, "path", path));
    assertThat(answer.at("errors")).isNull();
    return answer.list("data.objectiveSheet.source.fields").stream()
        .map(ProvenanceApiTest::withoutNulls)
        .toList();
  }

  private static Map<?, ?> withoutNulls(Object field) {
    Map<?, ?> values = (Map<?, ?>) field;
    values.values().removeIf(value -> value == null);
    return values;
  }

  private static String slice(Answer answer, String page, int reading) {
    String path = page + "readings." + reading + ".";
    return answer
        .at(page + "text")
        .toString()
        .substring((Integer) answer.at(path + "start"), (Integer) answer.at(path + "end"));
  }

  private static ReadDocument elaboratedLater(ObjectiveSheet sheet) {
    return TestSheets.file(2, sheet);
  }

  /** The file's text is "Prima pagina del documento 1.\nSeconda pagina.\n"; page 2 begins at 30. */
  private static ObjectiveSheet readFrom(ObjectiveSheet sheet) {
    Indicator row = sheet.indicators().get(0);
    return new ObjectiveSheet(
        sheet.id(),
        sheet.municipality(),
        sheet.year(),
        sheet.code(),
        sheet.level(),
        sheet.title(),
        sheet.portfolio(),
        sheet.sector(),
        sheet.responsibleOfficer(),
        sheet.publicValue(),
        sheet.mandateObjective(),
        sheet.missionObjective(),
        sheet.programmeObjective(),
        new Classification(
            Objects.requireNonNull(sheet.classification()).mission(),
            null,
            Classification.Basis.INFERRED,
            new BigDecimal("0.90"),
            List.of(new Classification.Evidence("Asili nido", "title"))),
        sheet.implementationPlan(),
        sheet.implementationStatus(),
        sheet.state(),
        sheet.involvedPeople(),
        sheet.phases(),
        List.of(
            new Indicator(
                row.description(),
                row.kind(),
                row.expected(),
                row.achieved(),
                row.previousYears(),
                row.due(),
                row.note(),
                row.rawValues(),
                Indicator.Reading.LIKELY,
                row.outcome())),
        new Source(
            source(1),
            1,
            List.of(new SourceSpan(1, 0, 30), new SourceSpan(2, 30, 46)),
            List.of(
                field("title", 1, 6, 12),
                field("classification", 1, 0, 5),
                field("indicators[0].description", 2, 30, 37),
                field("indicators[0].expected", 2, 38, 44))));
  }

  private static FieldSource field(String path, int page, int start, int end) {
    return new FieldSource(path, List.of(new SourceSpan(page, start, end)));
  }
}
