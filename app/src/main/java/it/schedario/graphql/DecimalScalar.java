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
import java.math.BigDecimal;
import java.util.Locale;

/** {@code Decimal}: a string with the decimals printed, never a floating point number. */
final class DecimalScalar implements Coercing<BigDecimal, String> {
  static final GraphQLScalarType TYPE =
      GraphQLScalarType.newScalar().name("Decimal").coercing(new DecimalScalar()).build();

  private DecimalScalar() {}

  @Override
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    throw new CoercingSerializeException("a Decimal is a BigDecimal, not " + value.getClass());
  }

  @Override
  public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
    if (input instanceof String text) {
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException e) {
        throw new CoercingParseValueException(rule(input), e);
      }
    }
    throw new CoercingParseValueException(rule(input));
  }

  @Override
  public BigDecimal parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (input instanceof StringValue string) {
      try {
        return new BigDecimal(string.getValue());
      } catch (NumberFormatException e) {
        throw new CoercingParseLiteralException(rule(string.getValue()), e);
      }
    }
    throw new CoercingParseLiteralException(rule(input));
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(String.valueOf(input));
  }

  private static String rule(Object input) {
    return "Decimal " + input + " is not a decimal number in a string, such as \"50.00\"";
  }
}
