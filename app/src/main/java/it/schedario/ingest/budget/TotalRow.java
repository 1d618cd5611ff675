package it.schedario.ingest.budget;

import it.schedario.ingest.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed total, or a row of a summary table, which totals as well.
 *
 * @param label what it says it totals
 * @param scope null when it names nothing that stands above it
 * @param columns what its amounts belong to, in the order printed
 * @param amounts as many as columns
 */
record TotalRow(
    BudgetTable table,
    String label,
    @Nullable Scope scope,
    List<Figure> columns,
    List<Token> amounts,
    List<Line> lines) {}
