package it.schedario.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@MongoRepository
interface LinkRepository extends CrudRepository<LinkRecord, String> {

  List<LinkRecord> findByIdIn(Collection<String> ids);
}
