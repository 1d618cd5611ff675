package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.Time;
import it.schedario.search.PagingLimits;
import it.schedario.search.SearchUnavailableException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The points in time this instance of the service has opened. One serves all searches as long as
 * the index stays as it is.
 */
final class PointsInTime implements AutoCloseable {
  private final ElasticsearchConnection connection;
  private final PagingLimits limits;
  private final Clock clock;

  /** By the state of the index, the one used longest ago first. */
  private final Map<String, Point> open = new LinkedHashMap<>(16, 0.75f, true);

  PointsInTime(ElasticsearchConnection connection, PagingLimits limits, Clock clock) {
    this.connection = connection;
    this.limits = limits;
    this.clock = clock;
  }

  /** How long after its last use Elasticsearch itself ends one. */
  Time age() {
    return Time.of(t -> t.time(limits.age().toMillis() + "ms"));
  }

  /** The point in time of this state of the index, when there is one. */
  synchronized Optional<String> find(String state) {
    forgetOld();
    Point found = open.get(state);
    if (found == null) {
      return Optional.empty();
    }
    open.put(state, new Point(found.id(), clock.instant()));
    return Optional.of(found.id());
  }

  /**
   * Remembers a new point in time and closes those that are too many.
   *
   * @return the one to use: another search may have been faster
   */
  String keep(String state, String id) {
    List<String> surplus = new ArrayList<>();
    String kept = kept(state, id, surplus);
    surplus.forEach(this::end);
    return kept;
  }

  /** Does not give this one out again: it is gone. */
  synchronized void forget(String id) {
    open.values().removeIf(point -> point.id().equals(id));
  }

  @Override
  public void close() {
    List<String> all;
    synchronized (this) {
      all = open.values().stream().map(Point::id).toList();
      open.clear();
    }
    boolean answers = true;
    for (String id : all) {
      // Of a server that is away the first call is the last: each would wait for its time limit.
      answers = answers && end(id);
    }
  }

  private synchronized String kept(String state, String id, List<String> surplus) {
    forgetOld();
    Point faster = open.get(state);
    if (faster != null) {
      surplus.add(id);
      return faster.id();
    }
    open.put(state, new Point(id, clock.instant()));
    Iterator<Point> oldest = open.values().iterator();
    while (open.size() > limits.states()) {
      surplus.add(oldest.next().id());
      oldest.remove();
    }
    return id;
  }

  /** Elasticsearch ends them; pages that other instances of the service ask for prolong them. */
  private void forgetOld() {
    Instant oldest = clock.instant().minus(limits.age());
    open.values().removeIf(point -> point.used().isBefore(oldest));
  }

  /** Returns whether the server answered; a point that was not ended ends by its age. */
  private boolean end(String id) {
    try {
      connection.read("point in time", client -> client.closePointInTime(p -> p.id(id)));
      return true;
    } catch (SearchUnavailableException e) {
      return ElasticsearchConnection.isGone(e);
    }
  }

  private record Point(String id, Instant used) {}
}
