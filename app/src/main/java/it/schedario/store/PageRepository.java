package it.schedario.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@MongoRepository
interface PageRepository extends CrudRepository<PageRecord, String> {

  List<PageRecord> findByIdIn(Collection<String> ids);

  void deleteByArrival(String arrival);
}
