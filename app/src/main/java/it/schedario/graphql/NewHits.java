package it.schedario.graphql;

import it.schedario.indexing.Indexing;
import it.schedario.search.SearchPage.Hit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What a standing search finds among the documents that come. They are looked at off the thread
 * that indexes, all that came meanwhile together.
 */
final class NewHits implements Consumer<Collection<String>> {
  private static final int MOST_HITS_WAITING = 1_000;
  private static final int MOST_DOCUMENTS_WAITING = 50_000;

  private final StandingSearch search;
  private final Indexing indexing;
  private final Executor threads;
  private final CallContext call;
  private final EventQueue<Hit> queue;
  private final Set<String> arrived = new LinkedHashSet<>();
  private boolean searching;

  NewHits(StandingSearch search, Indexing indexing, Executor threads, CallContext call) {
    this.search = search;
    this.indexing = indexing;
    this.threads = threads;
    this.call = call;
    this.queue = EventQueue.ofAll(MOST_HITS_WAITING, threads, () -> indexing.removeListener(this));
  }

  EventQueue<Hit> queue() {
    return queue;
  }

  void begin() {
    indexing.addListener(this);
  }

  @Override
  public void accept(Collection<String> documents) {
    synchronized (this) {
      arrived.addAll(documents);
      if (arrived.size() > MOST_DOCUMENTS_WAITING) {
        arrived.clear();
        queue.fail(RefusedException.tooSlow(MOST_DOCUMENTS_WAITING));
      }
      if (searching || arrived.isEmpty()) {
        return;
      }
      searching = true;
    }
    threads.execute(this::searchAll);
  }

  private void searchAll() {
    try {
      for (List<String> some = next(); !some.isEmpty(); some = next()) {
        call.restartTime();
        search.hitsAmong(some).forEach(queue::offer);
      }
    } catch (RuntimeException e) {
      queue.fail(e);
    }
  }

  private synchronized List<String> next() {
    List<String> some = List.copyOf(arrived);
    arrived.clear();
    searching = !some.isEmpty();
    return some;
  }
}
