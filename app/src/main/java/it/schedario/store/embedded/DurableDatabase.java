package it.schedario.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Databases whose look-ups by id use the index. The server itself uses it only for a query that is
 * exactly {@code {_id: x}}; Micronaut Data writes {@code {_id: {$eq: x}}} and {@code {_id: x,
 * version: n}}, which would read the whole collection.
 */
final class DurableDatabase {
  private static final String ID = "_id";

  private DurableDatabase() {}

  /**
   * Opens the database. The class is anonymous for a reason: the super constructor opens the
   * collections already, and only captured variables, not fields, are set by then.
   */
  static MongoDatabase open(String database, MVStore store, CursorRegistry cursors) {
    return new H2Database(database, store, cursors) {
      @Override
      protected MongoCollection<Object> openOrCreateCollection(
          String collection, CollectionOptions options) {
        String fullName = database + "." + collection;
        return new ById(
            this,
            collection,
            options,
            store.openMap("databases." + fullName),
            store.openMap("meta." + fullName),
            cursors);
      }
    };
  }

  private static final class ById extends H2Collection {
    ById(
        MongoDatabase database,
        String name,
        CollectionOptions options,
        MVMap<Object, Document> data,
        MVMap<String, Object> meta,
        CursorRegistry cursors) {
      super(database, name, options, data, meta, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
        Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
      Document plain = withoutEq(query);
      Object id = plain.get(ID);
      if (ID.equals(getIdField()) && plain.size() > 1 && id != null && isKey(id)) {
        List<Object> candidates = getDocument(id) == null ? List.of() : List.of(id);
        return matchDocuments(plain, candidates, orderBy, skip, limit, batchSize, fields);
      }
      return super.queryDocuments(plain, orderBy, skip, limit, batchSize, fields);
    }

    /** Writes {@code {field: {$eq: x}}} as {@code {field: x}}. */
    private static Document withoutEq(Document query) {
      Document plain = new Document();
      for (Map.Entry<String, Object> condition : query.entrySet()) {
        boolean eq =
            condition.getValue() instanceof Document operators
                && operators.size() == 1
                && isKey(operators.get("$eq"));
        plain.put(
            condition.getKey(),
            eq ? ((Document) condition.getValue()).get("$eq") : condition.getValue());
      }
      return plain;
    }

    // Only values for which {$eq: x} and x mean the same: a null or a pattern does not.
    private static boolean isKey(@Nullable Object value) {
      return value instanceof String || value instanceof ObjectId;
    }
  }
}
