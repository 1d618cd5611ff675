package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.mongodb.annotation.MongoAggregateQuery;
import io.micronaut.data.mongodb.annotation.MongoFindQuery;
import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@MongoRepository
interface SourceRepository extends CrudRepository<SourceRecord, String> {

  List<SourceRecord> findByIdIn(Collection<String> ids);

  List<SourceRecord> findByStateOrderByReceivedAt(SourceRecord.State state);

  /** Sources that are shown and arrived before this one, latest first. */
  @MongoFindQuery(
      filter =
          "{withdrawal: null,"
              + " $or: [{receivedAt: {$lt: :receivedAt}}, {receivedAt: :receivedAt, _id: {$lt: :id}}]}",
      sort = "{receivedAt: -1, _id: -1}")
  List<SourceRecord> findBefore(Instant receivedAt, String id, Pageable page);

  void update(@Id String id, SourceRecord.State state);

  // Micronaut Data fills a result by the names of its properties and leaves _id out.
  @MongoAggregateQuery(
      """
      [
        {$match: {withdrawal: null}},
        {$group: {
          _id: {slug: '$source.municipality.slug', layout: '$source.layout'},
          name: {$first: '$source.municipality.name'},
          istatCode: {$first: '$source.municipality.istatCode'},
          ipaCode: {$first: '$source.municipality.ipaCode'},
          sources: {$sum: 1}
        }},
        {$project: {
          _id: 0, slug: '$_id.slug', layout: '$_id.layout', name: 1, istatCode: 1, ipaCode: 1,
          sources: 1
        }}
      ]
      """)
  List<LayoutOfTown> countByTownAndLayout();

  /**
   * How many sources of one town and layout there are.
   *
   * @param slug null, as name and codes are, when the town is not known
   */
  @Serdeable
  record LayoutOfTown(
      @Nullable String slug,
      @Nullable String name,
      @Nullable String istatCode,
      @Nullable String ipaCode,
      @Nullable String layout,
      long sources) {}
}
