package it.schedario.store;

import static it.schedario.store.TestDocuments.file;
import static it.schedario.store.TestDocuments.id;
import static it.schedario.store.TestDocuments.withBudget;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Cuts {@code keep} at each of its calls to the database, and looks at what a restart makes of it.
 */
class CrashPointsTest {
  private static ApplicationContext context;
  private MongoCollections collections;

  @BeforeAll
  static void start() {
    context = ApplicationContext.run(Map.of("mongodb.embedded.file", ""));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @BeforeEach
  void empty() {
    TestStores.empty(context, new TickingClock());
    collections = context.getBean(MongoCollections.class);
  }

  @Test
  void keep_cutAnywhere_leavesAllOrNothingAfterRecovery() {
    int cutAt = 1;
    int lost = 0;
    int finished = 0;
    while (true) {
      empty();
      TestStores.on(collections, new TickingClock()).keep(file("f1", "2025-05-07", "A1"));
      boolean cut = keepCutAt(cutAt, "f2");

      DocumentStore store = TestStores.on(collections, new TickingClock());
      store.recover();

      if (!cut) {
        break;
      }
      if (store.countSources() == 2) {
        finished++;
        assertAllThere(store);
      } else {
        lost++;
        assertNothingThere(store);
      }
      cutAt++;
    }
    // Both sides of the acknowledgement were seen, each at several places.
    assertThat(lost).isGreaterThanOrEqualTo(4);
    assertThat(finished).isGreaterThanOrEqualTo(4);
  }

  @Test
  void keep_afterACut_canBeRepeatedWithoutRestart() {
    for (int cutAt = 1; keepCutAt(cutAt, "f" + cutAt); cutAt++) {
      DocumentStore store = TestStores.on(collections, new TickingClock());

      store.keep(file("f" + cutAt, null, "A" + cutAt));

      assertThat(store.findDocuments(List.of(id("A" + cutAt)))).as("cut at %d", cutAt).hasSize(1);
      assertThat(store.pendingSources()).contains("f" + cutAt);
    }
  }

  @Test
  void withdraw_cutAnywhere_isAllOrNothingAfterRecovery() {
    int cutAt = 1;
    int withdrawn = 0;
    while (true) {
      empty();
      DocumentStore before = TestStores.on(collections, new TickingClock());
      before.keep(file("f1", null, "A1", "A2"));
      before.markIndexed("f1");
      boolean cut = isCutAt(cutAt, dying -> dying.withdraw("f1", null));

      DocumentStore store = TestStores.on(collections, new TickingClock());
      store.recover();

      if (!cut) {
        break;
      }
      boolean gone = store.findSources(List.of("f1")).isEmpty();
      assertThat(store.countDocuments()).as("cut at %d", cutAt).isEqualTo(gone ? 0 : 2);
      assertThat(store.pendingChanges().isEmpty()).isEqualTo(!gone);
      withdrawn += gone ? 1 : 0;
      cutAt++;
    }
    assertThat(withdrawn).isGreaterThanOrEqualTo(4);
  }

  @Test
  void replace_cutAnywhere_hasOneReadingAfterRecovery() {
    int cutAt = 1;
    int replaced = 0;
    while (true) {
      empty();
      TestStores.on(collections, new TickingClock()).keep(file("f1", null, "A1"), new byte[] {1});
      boolean cut =
          isCutAt(cutAt, dying -> dying.replace(file("f1", null, "A2"), new byte[] {2}, "riletto"));

      DocumentStore store = TestStores.on(collections, new TickingClock());
      store.recover();

      if (!cut) {
        break;
      }
      String document = store.findSources(List.of("f1")).get("f1").documents().get(0);
      assertThat(store.countDocuments()).as("cut at %d", cutAt).isEqualTo(1);
      assertThat(store.findDocuments(List.of(document))).hasSize(1);
      assertThat(collections.originals().count()).isEqualTo(1);
      assertThat(collections.pages().count()).isEqualTo(2);
      assertThat(collections.arrivals().count()).isZero();
      replaced += document.equals(id("A2")) ? 1 : 0;
      cutAt++;
    }
    assertThat(replaced).isGreaterThanOrEqualTo(4);
  }

  private static void assertAllThere(DocumentStore store) {
    assertThat(store.findRevisions(List.of(id("A1"))).get(id("A1"))).hasSize(2);
    assertThat(store.findDocuments(List.of(id("A1"), id("A2")))).hasSize(2);
    assertThat(store.findOriginal("f2")).isPresent();
    assertThat(store.findPage("f2", 2)).isPresent();
    assertThat(store.findBudgets(List.of("f2"))).hasSize(1);
    assertThat(store.pendingSources()).containsExactlyInAnyOrder("f1", "f2");
  }

  private void assertNothingThere(DocumentStore store) {
    assertThat(store.countSources()).isEqualTo(1);
    assertThat(store.countDocuments()).isEqualTo(1);
    assertThat(collections.originals().count()).isZero();
    assertThat(collections.pages().count()).isEqualTo(2);
    assertThat(collections.revisions().count()).isEqualTo(1);
    assertThat(collections.budgets().count()).isZero();
    assertThat(collections.arrivals().count()).isZero();
  }

  /**
   * Keeps a file, and ends like a kill before the given call; false when there was no such call.
   */
  private boolean keepCutAt(int call, String source) {
    String code = source.substring(1);
    return isCutAt(
        call,
        dying ->
            dying.keep(
                source.equals("f2")
                    ? withBudget(file(source, "2025-06-01", "A1", "A2"))
                    : file(source, null, "A" + code),
                new byte[] {1}));
  }

  private boolean isCutAt(int call, Consumer<DocumentStore> work) {
    Countdown countdown = new Countdown(call);
    MongoCollections dying =
        new MongoCollections(
            countdown.before(ArrivalRepository.class, collections.arrivals()),
            countdown.before(SourceRepository.class, collections.sources()),
            countdown.before(OriginalRepository.class, collections.originals()),
            countdown.before(PageRepository.class, collections.pages()),
            countdown.before(RevisionRepository.class, collections.revisions()),
            countdown.before(BudgetRepository.class, collections.budgets()),
            countdown.before(DocumentRepository.class, collections.documents()),
            countdown.before(FailureRepository.class, collections.failures()),
            countdown.before(ChangeRepository.class, collections.changes()),
            countdown.before(DataVersionRepository.class, collections.version()));
    try {
      work.accept(TestStores.on(dying, new TickingClock()));
      return false;
    } catch (Killed e) {
      return true;
    }
  }

  /** An error, so that no clean-up of ours catches it: a kill asks nobody. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private static final class Countdown {
    private int callsLeft;

    Countdown(int call) {
      this.callsLeft = call;
    }

    <T> T before(Class<T> type, T repository) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                if (--callsLeft <= 0) {
                  throw new Killed();
                }
                try {
                  return method.invoke(repository, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }
  }
}
