package it.schedario.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Databases whose look-ups by id use the index, and whose records are whole when they are read.
 *
 * <p>The server itself uses the index only for a query that is exactly {@code {_id: x}}; Micronaut
 * Data writes {@code {_id: {$eq: x}}} and {@code {_id: x, version: n}}, which would read the whole
 * collection.
 *
 * <p>The server changes a record in place, while an answer that holds the same record may just be
 * written: a reader could get the old revisions of a document with its new version, and its next
 * update would lose what came between. So an update here works on copies.
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
        return new WholeById(
            this,
            collection,
            options,
            store.openMap("databases." + fullName),
            store.openMap("meta." + fullName),
            cursors);
      }
    };
  }

  private static final class WholeById extends H2Collection {
    // Guarded by the monitor of the collection, which every command holds.
    private boolean updating;

    WholeById(
        MongoDatabase database,
        String name,
        CollectionOptions options,
        MVMap<Object, Document> data,
        MVMap<String, Object> meta,
        CursorRegistry cursors) {
      super(database, name, options, data, meta, cursors);
    }

    @Override
    public synchronized Document updateDocuments(
        Document selector,
        Document update,
        ArrayFilters arrayFilters,
        boolean isMulti,
        boolean isUpsert,
        Oplog oplog) {
      updating = true;
      try {
        return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
      } finally {
        updating = false;
      }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
      updating = true;
      try {
        return super.findAndModify(query);
      } finally {
        updating = false;
      }
    }

    @Override
    protected QueryResult queryDocuments(
        Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
      QueryResult found = find(query, orderBy, skip, limit, batchSize, fields);
      return updating
          ? new QueryResult(found.collectDocuments().stream().map(Document::cloneDeeply).toList())
          : found;
    }

    private QueryResult find(
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
