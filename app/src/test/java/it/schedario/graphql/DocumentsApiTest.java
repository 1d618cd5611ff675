package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.PIEVE;
import static it.schedario.graphql.TestSheets.sheet;
import static it.schedario.graphql.TestSheets.source;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentsApiTest extends ApiTest {
  private static final String ID = "castelverde-ticino:2024:sheet:S1";

  // A file of sheets has no budget (BudgetAndProgrammeApiTest looks at one that has), a sheet whose
  // fields hold everything no text beside them, and what is printed needs no evidence.
  private static final List<String> EMPTY_LISTS =
      List.of(".budgetReports", ".pageText", ".classification.evidence");

  @Inject GraphQLSchema schema;

  @Test
  void objectiveSheet_completeSheet_everyFieldOfTheSchemaIsAnswered() throws Exception {
    String status = "Aperto con delibera di G.C. n. 12 del 3/2/2024.";
    load(1, sheet(CASTELVERDE, 2024, "S1", "Asili nido", status, 1));
    String fields = allFields(schema.getObjectType("ObjectiveSheet"), 3);

    Answer answer = ask("query ($id: ID!) { objectiveSheet(id: $id) " + fields + " }", ofId(ID));

    assertThat(answer.at("errors")).isNull();
    assertThat(nulls("objectiveSheet", answer.at("data.objectiveSheet")))
        .as("a title that is printed has no confidence")
        .containsExactly("objectiveSheet.source.fields.confidence");
  }

  @Test
  void source_completeFile_everyFieldOfTheSchemaIsAnswered() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));
    String fields = allFields(schema.getObjectType("SourceDocument"), 2);

    Answer answer = ask("query ($id: ID!) { source(id: $id) " + fields + " }", ofId(source(1)));

    assertThat(answer.at("errors")).isNull();
    assertThat(nulls("source", answer.at("data.source"))).isEmpty();
  }

  @Test
  void objectiveSheet_numbersAndDates_areStringsAsPrinted() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));

    Answer answer =
        ask(
            "query ($id: ID!) { objectiveSheet(id: $id) { phases { plannedEnd weight } } }",
            ofId(ID));

    assertThat(answer.at("data.objectiveSheet.phases.0"))
        .isEqualTo(Map.of("plannedEnd", "2024-06-30", "weight", "50.00"));
  }

  @Test
  void objectiveSheet_unknownId_isNullWithoutError() throws Exception {
    Answer answer = ask("{ objectiveSheet(id: \"nowhere:2024:sheet:S1\") { id } }");

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data")).hasToString("{objectiveSheet=null}");
  }

  @Test
  void revisions_sheetPrintedAgain_latestFirst() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", "Asili nido", "Avviato.", 1));
    load(2, sheet(CASTELVERDE, 2024, "S1", "Asili nido", "Concluso.", 2));

    Answer answer =
        ask(
            """
            query ($id: ID!) { objectiveSheet(id: $id) { implementationStatus revisions {
                revision current
                document { ... on ObjectiveSheet { implementationStatus } source { document } } } } }
            """,
            ofId(ID));

    assertThat(answer.at("data.objectiveSheet.implementationStatus")).isEqualTo("Concluso.");
    assertThat(answer.at("data.objectiveSheet.revisions.0"))
        .isEqualTo(revision(2, true, "Concluso.", source(2)));
    assertThat(answer.at("data.objectiveSheet.revisions.1"))
        .isEqualTo(revision(1, false, "Avviato.", source(1)));
  }

  @Test
  void node_idOfDocumentOrSource_isOfItsType() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));

    Answer answer =
        ask(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
            Map.of("ids", List.of(source(1), "nowhere", ID)));
    Answer one = ask("query ($id: ID!) { node(id: $id) { __typename } }", ofId(ID));

    assertThat(answer.at("data.nodes.0.__typename")).isEqualTo("SourceDocument");
    assertThat(answer.at("data.nodes.1")).isNull();
    assertThat(answer.at("data.nodes.2.__typename")).isEqualTo("ObjectiveSheet");
    assertThat(one.at("data.node.__typename")).isEqualTo("ObjectiveSheet");
  }

  @Test
  void municipalities_severalTowns_byNameWithYearsAndCounts() throws Exception {
    load(1, sheet(PIEVE, 2024, "S1", 1));
    load(2, sheet(CASTELVERDE, 2024, "S1", 2), sheet(CASTELVERDE, 2021, "S1", 2));

    Answer answer =
        ask("{ municipalities { edges { node { municipality { name } years documentCount } } } }");

    assertThat(answer.at("data.municipalities").toString())
        .isEqualTo(
            "{edges=[{node={municipality={name=Castelverde Ticino}, years=[2021, 2024],"
                + " documentCount=2}}, {node={municipality={name=Pieve Montana}, years=[2024],"
                + " documentCount=1}}]}");
  }

  @Test
  void sources_pageByPage_reachTheLastOne() throws Exception {
    load(1, sheet(PIEVE, 2021, "S1", 1));
    load(2, sheet(PIEVE, 2022, "S1", 2));
    load(3, sheet(PIEVE, 2023, "S1", 3));
    String query =
        """
        query ($after: String) { sources(first: 2, after: $after) {
            totalCount edges { node { file } } pageInfo { hasNextPage hasPreviousPage endCursor } } }
        """;

    Answer first = ask(query);
    Answer second =
        ask(query, Map.of("after", first.at("data.sources.pageInfo.endCursor").toString()));

    assertThat(first.at("data.sources.totalCount")).isEqualTo(3);
    assertThat(first.at("data.sources.edges").toString())
        .isEqualTo("[{node={file=schede-3.txt}}, {node={file=schede-2.txt}}]");
    assertThat(first.at("data.sources.pageInfo.hasNextPage")).isEqualTo(true);
    assertThat(second.at("data.sources.edges").toString())
        .isEqualTo("[{node={file=schede-1.txt}}]");
    assertThat(second.at("data.sources.pageInfo.hasNextPage")).isEqualTo(false);
    assertThat(second.at("data.sources.pageInfo.hasPreviousPage")).isEqualTo(true);
  }

  @Test
  void source_documentsAndPages_pageByPage() throws Exception {
    load(1, sheet(PIEVE, 2021, "S1", 1), sheet(PIEVE, 2021, "S2", 1));

    Answer answer =
        ask(
            """
            query ($id: ID!, $after: String) { source(id: $id) {
                documents(first: 1, after: $after) {
                  totalCount edges { node { id } } pageInfo { hasNextPage } }
                pages(from: 2) { edges { node { number text start end } } } } }
            """,
            Map.of("id", source(1), "after", "pieve-montana:2021:sheet:S1"));

    assertThat(answer.at("data.source.documents").toString())
        .isEqualTo(
            "{totalCount=2, edges=[{node={id=pieve-montana:2021:sheet:S2}}],"
                + " pageInfo={hasNextPage=false}}");
    assertThat(answer.at("data.source.pages").toString())
        .isEqualTo("{edges=[{node={number=2, text=Seconda pagina.\n, start=30, end=46}}]}");
  }

  /** A selection of all fields, objects down to this depth. */
  private static String allFields(GraphQLObjectType type, int depth) {
    return type.getFieldDefinitions().stream()
        .map(field -> selection(field, depth))
        .collect(Collectors.joining(" ", "{ ", " }"));
  }

  private static String selection(GraphQLFieldDefinition field, int depth) {
    GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(field.getType());
    if (!(type instanceof GraphQLObjectType object)) {
      return GraphQLTypeUtil.isLeaf(type) ? field.getName() : field.getName() + " { __typename }";
    }
    return field.getName() + " " + (depth == 0 ? "{ __typename }" : allFields(object, depth - 1));
  }

  private static List<String> nulls(String path, Object value) {
    List<String> nulls = new ArrayList<>();
    if (value == null) {
      nulls.add(path);
    } else if (value instanceof Map<?, ?> object) {
      object.forEach((name, member) -> nulls.addAll(nulls(path + "." + name, member)));
    } else if (value instanceof List<?> list) {
      if (EMPTY_LISTS.stream().noneMatch(path::endsWith)) {
        assertThat(list).as(path).isNotEmpty();
      }
      list.forEach(entry -> nulls.addAll(nulls(path, entry)));
    }
    return nulls;
  }

  private static Map<String, Object> revision(
      int number, boolean current, String status, String source) {
    return Map.of(
        "revision", number,
        "current", current,
        "document", Map.of("implementationStatus", status, "source", Map.of("document", source)));
  }

  private static Map<String, Object> ofId(String id) {
    return Map.of("id", id);
  }
}
