package it.schedario.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import it.schedario.ingest.ParseProblem;
import it.schedario.schema.ActBody;
import it.schedario.schema.ActKind;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.Classification;
import it.schedario.schema.DocumentKind;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.Indicator;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Outcome;
import it.schedario.schema.PlainDocument;
import it.schedario.search.FacetName;
import it.schedario.search.SearchRequest.Order;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema is a contract: each change of it has to show in review. */
class SchemaTest extends ApiTest {
  private static final Path COMMITTED = Path.of("../docs/schema.graphqls");

  @Inject GraphQLSchema schema;
  @Inject PrintedSchema print;

  /** To record an intended change, run with {@code -Dschema.update=true} and review the diff. */
  @Test
  void schema_isAsCommitted() throws Exception {
    String printed = print.text();
    if (Boolean.getBoolean("schema.update")) {
      Files.writeString(COMMITTED, printed);
    }

    assertThat(printed).isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void enums_haveTheValuesOfTheirJavaEnums() {
    Map<String, Object[]> enums =
        Map.ofEntries(
            Map.entry("ActBody", ActBody.values()),
            Map.entry("ActKind", ActKind.values()),
            Map.entry("BudgetFlow", BudgetLine.Flow.values()),
            Map.entry("BudgetAccount", BudgetLine.Account.values()),
            Map.entry("BudgetColumn", BudgetLine.Column.values()),
            Map.entry("DocumentKind", DocumentKind.values()),
            Map.entry("FacetName", FacetName.values()),
            Map.entry("SearchOrder", Order.values()),
            Map.entry("ClassificationBasis", Classification.Basis.values()),
            Map.entry("Reading", Indicator.Reading.values()),
            Map.entry("Verdict", Outcome.Verdict.values()),
            Map.entry("ParseProblemCode", ParseProblem.Code.values()));

    enums.forEach(
        (name, values) ->
            assertThat(valuesOf(name))
                .as(name)
                .containsExactlyInAnyOrderElementsOf(
                    Arrays.stream(values).map(Object::toString).toList()));
  }

  @Test
  void searchFilter_hasOneFieldPerFacet_asHasItsExclusion() {
    assertFieldPerFacet("SearchFilter");
    assertFieldPerFacet("SearchExclusion");
  }

  private void assertFieldPerFacet(String type) {
    GraphQLInputObjectType filter = schema.getTypeAs(type);

    assertThat(filter.getFieldDefinitions())
        .extracting(GraphQLInputObjectField::getName)
        .containsAll(Arrays.stream(FacetName.values()).map(FilterArgument::fieldOf).toList());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {ObjectiveSheet.class, DupProgramme.class, BudgetLine.class, PlainDocument.class})
  void aKindOfDocument_hasTheFieldsOfItsRecord(Class<?> kind) {
    List<String> fields =
        schema.getObjectType(kind.getSimpleName()).getFieldDefinitions().stream()
            .map(GraphQLFieldDefinition::getName)
            .toList();

    assertThat(fields)
        .containsAll(
            Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getName).toList());
  }

  @Test
  void everyType_isDescribed() {
    assertThat(schema.getAllTypesAsList())
        .filteredOn(type -> !type.getName().startsWith("__"))
        .allSatisfy(type -> assertThat(description(type)).as(type.getName()).isNotBlank());
  }

  private List<String> valuesOf(String name) {
    GraphQLEnumType type = schema.getTypeAs(name);
    return type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
  }

  private static String description(GraphQLNamedType type) {
    return type instanceof GraphQLObjectType object
        ? object.getDescription()
        : type.getDescription();
  }
}
