package it.schedario.store;

import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;

@MongoRepository
interface ChangeRepository extends CrudRepository<ChangeRecord, String> {}
