package it.schedario.search.elastic;

import it.schedario.search.engine.Cursor;

/**
 * A point in time as cursors remember it, so that every instance of the service can go on from it.
 *
 * @param state what the index holds then, see {@link IndexState}
 * @param id the name Elasticsearch has for it
 */
record PointInTime(String state, String id) {
  private static final char SEPARATOR = '/';

  /**
   * @throws it.schedario.search.InvalidSearchException when it is of another engine
   */
  static PointInTime parse(String text) {
    int end = text.lastIndexOf(SEPARATOR);
    if (end < 0) {
      throw Cursor.expired();
    }
    return new PointInTime(text.substring(0, end), text.substring(end + 1));
  }

  String text() {
    return state + SEPARATOR + id;
  }

  String index() {
    int end = state.indexOf(IndexState.SEPARATOR);
    return end < 0 ? state : state.substring(0, end);
  }
}
