package it.schedario.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@MongoRepository
interface BudgetRepository extends CrudRepository<BudgetRecord, String> {

  List<BudgetRecord> findByIdIn(Collection<String> ids);
}
