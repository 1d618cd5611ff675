package it.schedario.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * The back end of mongo-java-server, made durable and made to work with Micronaut Data.
 *
 * <ul>
 *   <li>A write is on disk before it is acknowledged ({@link GroupCommit}).
 *   <li>Sessions are announced: Micronaut Data opens one for every call.
 *   <li>Look-ups by id go through the index ({@link DurableDatabase}).
 *   <li>Non-unique indexes are left out: the server does not use them, yet reads each collection
 *       twice at every start to build them.
 * </ul>
 */
final class DurableBackend extends H2Backend {
  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "drop",
          "dropdatabase",
          "createindexes",
          "dropindexes",
          "renamecollection",
          // may end in $out or $merge
          "aggregate");

  private static final int SESSION_MINUTES = 30;

  private final GroupCommit commit;

  DurableBackend(MVStore store) {
    super(store);
    this.commit = new GroupCommit(store);
  }

  @Override
  public Document handleCommand(
      Channel channel, String database, String command, Document arguments) {
    String name = command.toLowerCase(Locale.ROOT);
    if (name.equals("hello") || name.equals("ismaster")) {
      return greet(super.handleCommand(channel, database, "ismaster", arguments));
    }
    if (name.equals("createindexes")) {
      keepUniqueIndexes(arguments);
    }
    if (isInMemory() || !WRITES.contains(name)) {
      return super.handleCommand(channel, database, command, arguments);
    }
    return commit.write(() -> super.handleCommand(channel, database, command, arguments));
  }

  private static Document greet(Document answer) {
    answer.put("isWritablePrimary", Boolean.TRUE);
    answer.put("logicalSessionTimeoutMinutes", SESSION_MINUTES);
    return answer;
  }

  private static void keepUniqueIndexes(Document arguments) {
    if (arguments.get("indexes") instanceof List<?> indexes) {
      arguments.put("indexes", indexes.stream().filter(DurableBackend::isUnique).toList());
    }
  }

  private static boolean isUnique(Object index) {
    return index instanceof Document definition && Boolean.TRUE.equals(definition.get("unique"));
  }

  // Called by the super constructor too, when a file with data is opened: no fields of ours here.
  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return DurableDatabase.open(name, getMvStore(), getCursorRegistry());
  }
}
