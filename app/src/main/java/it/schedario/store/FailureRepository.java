package it.schedario.store;

import io.micronaut.data.model.Pageable;
import io.micronaut.data.mongodb.annotation.MongoFindQuery;
import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@MongoRepository
interface FailureRepository extends CrudRepository<FailureRecord, String> {

  @MongoFindQuery(filter = "{}", sort = "{_id: 1}")
  List<FailureRecord> findFirst(Pageable page);
}
