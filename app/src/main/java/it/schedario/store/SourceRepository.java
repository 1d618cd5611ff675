package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.mongodb.annotation.MongoFindQuery;
import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@MongoRepository
interface SourceRepository extends CrudRepository<SourceRecord, String> {

  List<SourceRecord> findByIdIn(Collection<String> ids);

  List<SourceRecord> findByStateOrderByReceivedAt(SourceRecord.State state);

  /** Sources that arrived before this one, latest first. */
  @MongoFindQuery(
      filter =
          "{$or: [{receivedAt: {$lt: :receivedAt}}, {receivedAt: :receivedAt, _id: {$lt: :id}}]}",
      sort = "{receivedAt: -1, _id: -1}")
  List<SourceRecord> findBefore(Instant receivedAt, String id, Pageable page);

  void update(@Id String id, SourceRecord.State state);
}
