package it.schedario.graphql;

import it.schedario.schema.Indicator.Reading;
import it.schedario.schema.PlanningDocument;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The GraphQL type of the same name: a field, and where on a page it was read.
 *
 * @param start offset in the text of the page, in UTF-16 units
 * @param end offset behind the last character
 */
public record PageReading(
    PlanningDocument document,
    String field,
    int start,
    int end,
    FieldReading.Method method,
    Reading reading,
    @Nullable BigDecimal confidence) {}
