package it.schedario.schema;

import java.util.List;

/**
 * Where one field was read.
 *
 * @param field path of the field: {@code title}, {@code phases[0].note}, {@code
 *     indicators[2].previousYears[0]}
 * @param spans more than one when the text crosses a page or another column stands in between
 * @param offsets for each span where its text begins in the value of the field, in UTF-16 units;
 *     empty when that is not known
 */
public record FieldSource(String field, List<SourceSpan> spans, List<Integer> offsets) {
  public FieldSource {
    spans = List.copyOf(spans);
    offsets = List.copyOf(offsets);
    if (!offsets.isEmpty() && offsets.size() != spans.size()) {
      throw new IllegalArgumentException(
          "source of " + field + ": " + offsets.size() + " offsets for " + spans.size() + " spans");
    }
  }

  /** Of a field read from one stretch, or of several whose places in the value are not known. */
  public FieldSource(String field, List<SourceSpan> spans) {
    this(field, spans, spans.size() == 1 ? List.of(0) : List.of());
  }
}
