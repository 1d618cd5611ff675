package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * The budgets of one file, as far as they are not cards; files without one have no record.
 *
 * @param id of the arrival; unseen until there is a source record that has it
 */
@MappedEntity("budgets")
record BudgetRecord(@Id String id, List<StoredBudget> budgets) {}
