package it.schedario.search;

import it.schedario.schema.FieldSource;
import it.schedario.schema.Source;
import it.schedario.schema.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells on which page of the source a character of a field stands. */
final class PageFinder {
  private final int firstPage;
  private final Map<String, FieldSource> fields = new HashMap<>();

  PageFinder(Source source) {
    firstPage = source.page();
    source.fields().forEach(field -> fields.put(field.field(), field));
  }

  /**
   * @param field path of the field; where the reader recorded only the field around it ({@code
   *     missionObjective} of {@code missionObjective.label}), that one counts
   * @param length number of characters of the field's value
   * @param offset of the character in the value
   */
  int page(String field, int length, int offset) {
    FieldSource source = fields.get(field);
    if (source == null && field.contains(".")) {
      source = fields.get(field.substring(0, field.lastIndexOf('.')));
    }
    if (source == null || source.spans().isEmpty()) {
      return firstPage;
    }
    return source.offsets().isEmpty()
        ? estimated(source.spans(), length, offset)
        : exact(source, offset);
  }

  private static int exact(FieldSource source, int offset) {
    int page = source.spans().get(0).page();
    for (int i = 0; i < source.spans().size() && source.offsets().get(i) <= offset; i++) {
      page = source.spans().get(i).page();
    }
    return page;
  }

  /** Where the reader did not say which span gave which part: in proportion to their lengths. */
  private static int estimated(List<SourceSpan> spans, int length, int offset) {
    long total = spans.stream().mapToLong(span -> span.end() - span.start()).sum();
    long read = 0;
    for (SourceSpan span : spans) {
      read += span.end() - span.start();
      if (offset * total < read * length) {
        return span.page();
      }
    }
    return spans.get(spans.size() - 1).page();
  }
}
