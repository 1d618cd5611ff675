package it.schedario.store;

import io.micronaut.data.mongodb.annotation.MongoAggregateQuery;
import io.micronaut.data.mongodb.annotation.MongoRepository;
import io.micronaut.data.repository.CrudRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@MongoRepository
interface DocumentRepository extends CrudRepository<DocumentRecord, String> {

  List<DocumentRecord> findByIdIn(Collection<String> ids);

  long countByHiddenTrue();

  // Micronaut Data fills a result by the names of its properties and leaves _id out.
  @MongoAggregateQuery(
      """
      [
        {$match: {hidden: {$ne: true}}},
        {$group: {
          _id: {slug: '$municipality.slug', year: '$year'},
          name: {$first: '$municipality.name'},
          istatCode: {$first: '$municipality.istatCode'},
          ipaCode: {$first: '$municipality.ipaCode'},
          documents: {$sum: 1}
        }},
        {$project: {
          _id: 0, slug: '$_id.slug', year: '$_id.year', name: 1, istatCode: 1, ipaCode: 1,
          documents: 1
        }}
      ]
      """)
  List<YearOfTown> countByTownAndYear();

  /** How many documents of one town and year there are. */
  @Serdeable
  record YearOfTown(
      String slug,
      int year,
      String name,
      @Nullable String istatCode,
      @Nullable String ipaCode,
      long documents) {}
}
