package it.schedario.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import it.schedario.store.StoreUnavailableException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {
  @TempDir Path folder;

  @Test
  void data_survivesAnOrderlyEnd() {
    Path file = folder.resolve("new/folder/store.mv");
    withServer(file, cards -> cards.insertOne(new Document("_id", "a").append("n", 1)));

    withServer(file, cards -> assertThat(cards.find().first()).containsEntry("n", 1));
  }

  @Test
  void data_isInTheFileWhenTheAnswerComes() throws Exception {
    Path file = folder.resolve("store.mv");
    Path copy = folder.resolve("copy.mv");

    withServer(
        file,
        cards -> {
          cards.insertMany(
              IntStream.range(0, 500).mapToObj(n -> new Document("_id", "a" + n)).toList());
          // What a kill would leave at this moment.
          copy(file, copy);
        });

    withServer(copy, cards -> assertThat(cards.countDocuments()).isEqualTo(500));
  }

  @Test
  void writers_sideBySide_loseNothing() throws Exception {
    Path file = folder.resolve("store.mv");
    Path copy = folder.resolve("copy.mv");

    withServer(
        file,
        cards -> {
          writeSideBySide(cards);
          copy(file, copy);
        });

    withServer(copy, cards -> assertThat(cards.countDocuments()).isEqualTo(400));
  }

  @Test
  void read_whileItIsReplaced_isTheOldOrTheNewNeverHalf() throws Exception {
    List<Integer> filling = IntStream.range(0, 2000).boxed().toList();
    withServer(
        null,
        cards -> {
          cards.insertOne(version(0, filling));
          ExecutorService writer = Executors.newSingleThreadExecutor();
          try {
            Future<?> writing =
                writer.submit(
                    () ->
                        IntStream.range(1, 2000)
                            .forEach(n -> cards.replaceOne(Filters.eq("a"), version(n, filling))));
            while (!writing.isDone()) {
              Document read = cards.find(Filters.eq("a")).first();
              assertThat(read).isNotNull();
              assertThat(read.get("last")).isEqualTo(read.get("first"));
            }
          } finally {
            writer.shutdownNow();
          }
        });
  }

  private static Document version(int n, List<Integer> filling) {
    return new Document("_id", "a").append("first", n).append("filling", filling).append("last", n);
  }

  @Test
  void find_byIdInAnyForm_answersTheSame() {
    withServer(
        null,
        cards -> {
          cards.insertOne(new Document("_id", "a").append("version", 3));
          cards.insertOne(new Document("_id", "b").append("version", 3));

          assertThat(ids(cards, Filters.eq("a"))).containsExactly("a");
          assertThat(ids(cards, new Document("_id", new Document("$eq", "a"))))
              .containsExactly("a");
          assertThat(ids(cards, Filters.and(Filters.eq("a"), Filters.eq("version", 3))))
              .containsExactly("a");
          assertThat(ids(cards, Filters.and(Filters.eq("a"), Filters.eq("version", 4)))).isEmpty();
          assertThat(ids(cards, Filters.and(Filters.eq("c"), Filters.eq("version", 3)))).isEmpty();
          assertThat(ids(cards, Filters.eq("version", 3))).containsExactlyInAnyOrder("a", "b");
          assertThat(ids(cards, new Document("_id", new Document("$eq", null)))).isEmpty();
        });
  }

  @Test
  void createIndex_notUnique_isLeftOut_uniqueHolds() {
    withServer(
        null,
        cards -> {
          cards.createIndex(Indexes.ascending("n"));

          assertThat(cards.listIndexes().into(new ArrayList<>()))
              .noneMatch(index -> index.get("key", Document.class).containsKey("n"));
        });
  }

  @Test
  void server_isReachedFromThisMachineOnly() {
    EmbeddedMongo server = new EmbeddedMongo("");
    try {
      assertThat(URI.create(server.uri()).getHost()).isEqualTo("127.0.0.1");
    } finally {
      server.close();
    }
  }

  @Test
  void open_aFileInUse_isRefusedWithAClearMessage() {
    Path file = folder.resolve("store.mv");

    withServer(
        file,
        cards ->
            assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> new EmbeddedMongo(file.toString()))
                .withMessageContaining(file.toString())
                .withMessageContaining("in use by another process"));
  }

  @Test
  void open_aFileThatIsNoStore_isRefusedWithAClearMessage() throws Exception {
    Path file = folder.resolve("store.mv");
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    Files.write(file, noise);

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> new EmbeddedMongo(file.toString()))
        .withMessageContaining(file.toString())
        .withMessageContaining("damaged");
    assertThat(Files.readAllBytes(file)).isEqualTo(noise);
  }

  private static void writeSideBySide(MongoCollection<Document> cards) {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> writers =
          IntStream.range(0, 4)
              .<Callable<Void>>mapToObj(
                  writer ->
                      () -> {
                        for (int n = 0; n < 100; n++) {
                          cards.insertOne(new Document("_id", writer + "/" + n));
                        }
                        return null;
                      })
              .toList();
      for (var result : threads.invokeAll(writers)) {
        result.get();
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> ids(
      MongoCollection<Document> cards, org.bson.conversions.Bson filter) {
    return cards.find(filter).map(card -> card.getString("_id")).into(new ArrayList<>());
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void withServer(
      Path file, java.util.function.Consumer<MongoCollection<Document>> work) {
    EmbeddedMongo server = new EmbeddedMongo(file == null ? "" : file.toString());
    try (MongoClient client = MongoClients.create(server.uri())) {
      work.accept(client.getDatabase("test").getCollection("cards"));
    } finally {
      server.close();
    }
  }
}
