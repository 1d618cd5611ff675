package it.schedario.search.lucene;

import static it.schedario.search.TestDocuments.text;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.search.PagingContract;
import it.schedario.search.PagingLimits;
import it.schedario.search.SearchIndex;
import it.schedario.search.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract, and how long the states of the embedded engine are kept. */
class LucenePagingTest extends PagingContract {
  @TempDir private Path folder;

  @Override
  protected SearchIndex newIndex(PagingLimits limits, SettableClock clock) {
    return LuceneSearchIndex.open(folder, limits, clock, null);
  }

  @Override
  protected boolean outlivesRebuild() {
    return true;
  }

  @Test
  void cursor_thatNobodyUses_expiresAtItsAge() {
    String cursor = cursorOfALongList();

    clock.goOn(Duration.ofMinutes(5));
    assertThat(ids(after(cursor))).containsExactly("b");
    clock.goOn(Duration.ofMinutes(5).plusMillis(1));
    assertExpired(cursor);
  }

  @Test
  void cursor_afterARestart_saysThatItHasExpired() {
    String cursor = cursorOfALongList();
    index.close();

    index = newIndex(PagingLimits.DEFAULT, clock);

    assertExpired(cursor);
  }

  @Test
  void states_areGivenUpByTheNextWrite_notOnlyByTheNextList() {
    cursorOfALongList();
    index.index(List.of(text("c", "affido")));
    long kept = files();

    clock.goOn(Duration.ofMinutes(6));
    index.rebuild(feed -> feed.accept(text("d", "affido")));

    assertThat(files()).isLessThanOrEqualTo(kept);
  }

  private long files() {
    return Objects.requireNonNull(folder.toFile().list()).length;
  }
}
