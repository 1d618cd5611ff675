package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;

@MongoRepository
interface DataVersionRepository extends CrudRepository<DataVersionRecord, String> {

  long update(@Id String id, String version);
}
