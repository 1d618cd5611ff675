package it.schedario.indexing;

import it.schedario.indexing.Verification.Finding;
import it.schedario.schema.BudgetReport.Comparison;
import it.schedario.schema.BudgetReport.PrintedTotal;
import it.schedario.store.DocumentStore;
import it.schedario.store.StoredBudget;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the budgets of all files: no line of theirs is missing, and what they print as a
 * total is what their lines add up to.
 */
final class BudgetVerification {
  private static final int PAGE = 100;

  private final DocumentStore store;

  BudgetVerification(DocumentStore store) {
    this.store = store;
  }

  void run(Consumer<Finding> findings) {
    List<String> page = sources(null);
    while (!page.isEmpty()) {
      store
          .findBudgets(page)
          .forEach((source, budgets) -> budgets.forEach(budget -> check(source, budget, findings)));
      page = sources(page.get(page.size() - 1));
    }
  }

  private List<String> sources(@Nullable String after) {
    return store.sources(PAGE, after).stream().map(found -> found.source().sha256()).toList();
  }

  private void check(String source, StoredBudget budget, Consumer<Finding> findings) {
    TreeSet<String> missing = new TreeSet<>(budget.lines());
    missing.removeAll(store.findDocuments(budget.lines()).keySet());
    missing.forEach(
        line -> findings.accept(new Finding(line, "is a line of a budget but not in the store")));
    Stream.concat(budget.printedTotals().stream(), budget.recaps().stream())
        .filter(total -> total.isChecked() && !total.ties())
        .forEach(total -> findings.accept(new Finding(source, describe(total))));
  }

  private static String describe(PrintedTotal total) {
    Comparison off =
        total.amounts().stream().filter(amount -> !amount.ties()).findFirst().orElseThrow();
    return "prints '%s' in table %s on page %d as %s (%s %d), its lines add up to %s"
        .formatted(
            total.label(),
            total.table(),
            total.source().page(),
            off.expected().toPlainString(),
            off.column(),
            off.year(),
            off.found() == null ? "nothing" : off.found().toPlainString());
  }
}
