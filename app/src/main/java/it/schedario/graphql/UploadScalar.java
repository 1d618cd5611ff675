package it.schedario.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import it.schedario.editing.UploadedFile;
import java.util.Locale;

/** {@code Upload}: a part of a multipart request, and nothing else. */
final class UploadScalar implements Coercing<UploadedFile, Object> {
  private static final String RULE =
      "an Upload is a part of a GraphQL multipart request, named in its map";

  static final GraphQLScalarType TYPE =
      GraphQLScalarType.newScalar().name("Upload").coercing(new UploadScalar()).build();

  private UploadScalar() {}

  @Override
  public UploadedFile parseValue(Object input, GraphQLContext context, Locale locale) {
    if (input instanceof UploadedFile file) {
      return file;
    }
    throw new CoercingParseValueException(RULE);
  }

  @Override
  public UploadedFile parseLiteral(
      Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
    throw new CoercingParseLiteralException(RULE);
  }

  @Override
  public Object serialize(Object result, GraphQLContext context, Locale locale) {
    throw new CoercingSerializeException("an Upload is never sent back");
  }
}
