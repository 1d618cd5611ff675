package it.schedario.ingest.plain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides by number. */
final class Votes {
  private Votes() {}

  /** The one with most votes; null when there is none, or two have as many. */
  static <T> @Nullable T findWinner(Map<T, Integer> votes) {
    @Nullable T winner = null;
    int most = 0;
    boolean isTie = false;
    for (Map.Entry<T, Integer> vote : votes.entrySet()) {
      isTie = vote.getValue() == most || isTie && vote.getValue() < most;
      if (vote.getValue() > most) {
        most = vote.getValue();
        winner = vote.getKey();
      }
    }
    return isTie ? null : winner;
  }
}
