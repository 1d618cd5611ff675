/**
 * Reads the <i>bilancio di previsione</i> as reported to the committees of a council: tables 1.A to
 * 2.C, whose columns the extraction has glued together.
 *
 * <p>{@link it.schedario.ingest.budget.BudgetPart} is the entry. {@link
 * it.schedario.ingest.budget.Tokens} cuts glued figures apart, {@link
 * it.schedario.ingest.budget.Statement} collects the printed lines of one row, {@link
 * it.schedario.ingest.budget.BudgetTable} knows which column each figure belongs to, and {@link
 * it.schedario.ingest.budget.Ledger} holds the sums that printed totals are compared with. A
 * printed total never decides how a row is read; it only says whether the reading was right.
 */
@NullMarked
package it.schedario.ingest.budget;

import org.jspecify.annotations.NullMarked;
