package it.schedario.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.net.URI;
import java.util.Locale;

/**
 * {@code URL}: an absolute address. The one of graphql-java-extended-scalars hands a {@link
 * java.net.URL} to whoever writes the answer, and its equality asks the name server.
 */
final class UrlScalar implements Coercing<URI, String> {
  static final GraphQLScalarType TYPE =
      GraphQLScalarType.newScalar()
          .name("URL")
          .specifiedByUrl("https://www.rfc-editor.org/rfc/rfc3986")
          .coercing(new UrlScalar())
          .build();

  private UrlScalar() {}

  @Override
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    if (value instanceof URI address && address.isAbsolute()) {
      return address.toASCIIString();
    }
    throw new CoercingSerializeException("a URL is an absolute URI, not " + value);
  }

  @Override
  public URI parseValue(Object input, GraphQLContext context, Locale locale) {
    try {
      return absolute(input);
    } catch (IllegalArgumentException e) {
      throw new CoercingParseValueException(rule(input), e);
    }
  }

  @Override
  public URI parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    Object text = input instanceof StringValue string ? string.getValue() : input;
    try {
      return absolute(text);
    } catch (IllegalArgumentException e) {
      throw new CoercingParseLiteralException(rule(text), e);
    }
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(String.valueOf(input));
  }

  private static URI absolute(Object input) {
    if (input instanceof String text && URI.create(text).isAbsolute()) {
      return URI.create(text);
    }
    throw new IllegalArgumentException(rule(input));
  }

  private static String rule(Object input) {
    return "URL " + input + " is not an absolute address, such as \"https://comune.example/\"";
  }
}
