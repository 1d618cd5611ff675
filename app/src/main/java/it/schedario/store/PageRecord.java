package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text of a page, or of a part of a page that is too long for one record.
 *
 * @param parts number of parts of the page
 * @param start offset of the part in the text of the source
 */
@MappedEntity("pages")
record PageRecord(
    @Id String id, String arrival, int page, int part, int parts, int start, String text) {

  // A record of MongoDB holds 16 MB; a UTF-16 unit takes at most 3 bytes in it: at most 4 MB.
  static final int MAX_PART_LENGTH = 1_300_000;

  static String id(String arrival, int page, int part) {
    return arrival + "/" + page + "/" + part;
  }

  /** The records of one page of a text. */
  static List<PageRecord> of(String arrival, SourceSpan page, String text) {
    List<Integer> cuts = new ArrayList<>();
    for (int start = page.start(); start < page.end() || cuts.isEmpty(); ) {
      cuts.add(start);
      start = partEnd(text, start, page.end());
    }
    List<PageRecord> parts = new ArrayList<>();
    for (int part = 0; part < cuts.size(); part++) {
      int start = cuts.get(part);
      String words = text.substring(start, partEnd(text, start, page.end()));
      String id = id(arrival, page.page(), part);
      parts.add(new PageRecord(id, arrival, page.page(), part, cuts.size(), start, words));
    }
    return parts;
  }

  /** Of a first part: the ids of the others, in order. */
  Stream<String> idsOfFollowingParts() {
    return IntStream.range(1, parts).mapToObj(part -> id(arrival, page, part));
  }

  private static int partEnd(String text, int start, int pageEnd) {
    int end = start + MAX_PART_LENGTH;
    if (end >= pageEnd) {
      return pageEnd;
    }
    // Half a surrogate pair cannot be written as UTF-8.
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
