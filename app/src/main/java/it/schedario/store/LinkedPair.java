package it.schedario.store;

import java.util.List;

/**
 * Two documents that may be about the same. A pair has no direction: that of two ids is the same
 * whichever is named first.
 *
 * @param first the smaller of the two ids
 */
public record LinkedPair(String first, String second) {
  public LinkedPair {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException(
          "pair of '" + first + "' and '" + second + "': the first has to be the smaller id");
    }
  }

  /**
   * @throws IllegalArgumentException when both are the same
   */
  public static LinkedPair of(String one, String other) {
    return one.compareTo(other) < 0 ? new LinkedPair(one, other) : new LinkedPair(other, one);
  }

  /** The smaller id first. */
  public List<String> ids() {
    return List.of(first, second);
  }

  /** The document that the given one of the two is linked to. */
  public String otherThan(String id) {
    return id.equals(first) ? second : first;
  }
}
