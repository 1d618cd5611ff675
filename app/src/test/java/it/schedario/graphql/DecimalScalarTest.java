package it.schedario.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DecimalScalarTest {
  private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();
  private final Coercing<?, ?> decimal = DecimalScalar.TYPE.getCoercing();

  @Test
  void serialize_keepsTheDecimalsPrinted() {
    assertThat(decimal.serialize(new BigDecimal("50.00"), CONTEXT, Locale.ROOT)).isEqualTo("50.00");
    assertThat(decimal.serialize(new BigDecimal("1E+3"), CONTEXT, Locale.ROOT)).isEqualTo("1000");
  }

  @Test
  void serialize_floatingPoint_isRefused() {
    assertThatThrownBy(() -> decimal.serialize(0.1, CONTEXT, Locale.ROOT))
        .isInstanceOf(CoercingSerializeException.class);
  }

  @Test
  void parse_string_isRead() {
    assertThat(decimal.parseValue("3.40", CONTEXT, Locale.ROOT)).isEqualTo(new BigDecimal("3.40"));
    assertThat(
            decimal.parseLiteral(
                StringValue.of("3.40"), CoercedVariables.emptyVariables(), CONTEXT, Locale.ROOT))
        .isEqualTo(new BigDecimal("3.40"));
  }

  @Test
  void parse_anythingElse_namesTheRule() {
    assertThatThrownBy(() -> decimal.parseValue("3,40", CONTEXT, Locale.ROOT))
        .isInstanceOf(CoercingParseValueException.class)
        .hasMessage("Decimal 3,40 is not a decimal number in a string, such as \"50.00\"");
    assertThatThrownBy(() -> decimal.parseValue(3.4, CONTEXT, Locale.ROOT))
        .isInstanceOf(CoercingParseValueException.class);
    assertThatThrownBy(
            () ->
                decimal.parseLiteral(
                    IntValue.of(3), CoercedVariables.emptyVariables(), CONTEXT, Locale.ROOT))
        .isInstanceOf(CoercingParseLiteralException.class);
  }
}
