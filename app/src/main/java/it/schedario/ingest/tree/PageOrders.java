package it.schedario.ingest.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The orders in which the lines of a page may be read. Where a row breaks off at the foot of a
 * page, its last cells may be printed behind the first blocks of the page.
 */
final class PageOrders {
  private static final int MOST_ORDERS = 6;

  private PageOrders() {}

  /** The order printed, and those with the end of the blocks on top put last. */
  static List<int[]> of(TableText text, int first, int end) {
    List<int[]> orders = new ArrayList<>();
    orders.add(order(first, end, end, end));
    int body = first;
    while (body < end && text.isApart(body)) {
      body++;
    }
    for (int i = first + 1; body < end && i < body && orders.size() < MOST_ORDERS; i++) {
      if (text.beginsBlock(i) && text.words(i) > 0 && text.is(i, 0, Trait.LOWER)) {
        orders.add(order(first, end, i, body));
      }
    }
    return orders;
  }

  private static int[] order(int first, int end, int moved, int body) {
    int[] order = new int[end - first];
    int at = 0;
    for (int i = first; i < end; i++) {
      if (i < moved || i >= body) {
        order[at++] = i;
      }
    }
    for (int i = moved; i < body; i++) {
      order[at++] = i;
    }
    return order;
  }
}
