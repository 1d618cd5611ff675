package it.schedario.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The whole schema as one text, for programs that make types of it; printed when first asked. */
@Singleton
public final class PrintedSchema {
  private final BeanProvider<GraphQLSchema> schema;
  private volatile @Nullable String text;

  PrintedSchema(BeanProvider<GraphQLSchema> schema) {
    this.schema = schema;
  }

  public String text() {
    String printed = text;
    if (printed == null) {
      printed = print(schema.get());
      text = printed;
    }
    return printed;
  }

  private static String print(GraphQLSchema schema) {
    return new SchemaPrinter(
            SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeDirectiveDefinitions(false))
        .print(schema);
  }
}
