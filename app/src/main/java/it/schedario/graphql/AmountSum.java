package it.schedario.graphql;

import it.schedario.schema.BudgetLine;
import java.math.BigDecimal;

/**
 * The GraphQL type of the same name: what one column of some budget lines adds up to.
 *
 * @param lines how many lines have such an amount
 */
public record AmountSum(
    BudgetLine.Flow flow,
    BudgetLine.Account account,
    BudgetLine.Column column,
    int year,
    BigDecimal amount,
    int lines) {}
