package it.schedario.store;

import java.time.Instant;

/**
 * What an editor decided on two documents.
 *
 * @param decidedAt when it was decided this way first, however often it was said again
 */
public record DocumentLink(LinkedPair pair, Decision decision, Instant decidedAt) {

  /** Whether two documents are about the same. */
  public enum Decision {
    /** They are. */
    CONFIRMED,
    /** They are not, however alike they read. */
    REJECTED
  }
}
