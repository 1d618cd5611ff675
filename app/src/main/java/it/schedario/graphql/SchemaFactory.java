package it.schedario.graphql;

import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.scalars.ExtendedScalars;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.EnumValuesProvider;
import graphql.schema.idl.NaturalEnumValuesProvider;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.micronaut.context.annotation.Factory;
import it.schedario.schema.ItalianCitation;
import it.schedario.search.FacetName;
import it.schedario.search.SearchRequest.Order;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts the SDL and the fetchers together. */
@Factory
final class SchemaFactory {
  /** In the order a reader meets them. */
  private static final List<String> FILES =
      List.of(
          "query",
          "mutation",
          "subscription",
          "job",
          "search",
          "answer",
          "suggest",
          "aggregates",
          "document",
          "citation",
          "act",
          "objective-sheet",
          "plan",
          "plain-document",
          "municipality",
          "source",
          "scalars");

  @Singleton
  GraphQLSchema schema(List<FieldFetcher<?>> fetchers) {
    GraphQLSchema schema =
        new SchemaGenerator().makeExecutableSchema(definitions(), wiring(fetchers));
    fetchers.forEach(fetcher -> checkFields(schema, fetcher));
    return schema;
  }

  @Singleton
  GraphQL graphQL(
      GraphQLSchema schema,
      QueryLimits limits,
      PreparsedDocumentProvider queries,
      ErrorMapper errors) {
    return GraphQL.newGraphQL(schema)
        .instrumentation(QueryRules.of(limits))
        .preparsedDocumentProvider(queries)
        .defaultDataFetcherExceptionHandler(errors)
        .build();
  }

  private static TypeDefinitionRegistry definitions() {
    TypeDefinitionRegistry all = new TypeDefinitionRegistry();
    FILES.forEach(name -> all.merge(new SchemaParser().parse(text(name))));
    return all;
  }

  private static String text(String name) {
    String resource = "/graphql/" + name + ".graphqls";
    try (InputStream file = SchemaFactory.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("schema: resource " + resource + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("schema: resource " + resource + " cannot be read", e);
    }
  }

  private static RuntimeWiring wiring(List<FieldFetcher<?>> fetchers) {
    GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
    fetchers.forEach(
        fetcher -> fetcher.fields().forEach(field -> code.dataFetcher(field, fetcher)));
    NodeTypes nodeTypes = new NodeTypes();
    return RuntimeWiring.newRuntimeWiring()
        .codeRegistry(code)
        .type("Node", type -> type.typeResolver(nodeTypes))
        .type("PlanningDocument", type -> type.typeResolver(nodeTypes))
        .type("HasClassification", type -> type.typeResolver(nodeTypes))
        .scalar(ExtendedScalars.Date)
        .scalar(ExtendedScalars.DateTime)
        .scalar(DecimalScalar.TYPE)
        .scalar(UrlScalar.TYPE)
        .scalar(UploadScalar.TYPE)
        .type("CitationStyle", type -> type.enumValues(values(ItalianCitation.Style.class)))
        .type("FacetName", type -> type.enumValues(values(FacetName.class)))
        .type("SearchOrder", type -> type.enumValues(values(Order.class)))
        .type("ListOrder", type -> type.enumValues(values(Order.class)))
        .type("ObjectiveSheetOrder", type -> type.enumValues(values(Order.class)))
        .build();
  }

  private static <E extends Enum<E>> EnumValuesProvider values(Class<E> type) {
    return new NaturalEnumValuesProvider<>(type);
  }

  /** A fetcher of a field that does not exist would never be called, and nobody would notice. */
  private static void checkFields(GraphQLSchema schema, FieldFetcher<?> fetcher) {
    for (FieldCoordinates field : fetcher.fields()) {
      if (schema.getFieldDefinition(field) == null) {
        throw new IllegalStateException(
            fetcher.getClass().getSimpleName() + ": the schema has no field " + field);
      }
    }
  }
}
