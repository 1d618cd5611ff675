package it.schedario.schema;

import java.util.List;

/**
 * Where one field was read.
 *
 * @param field path of the field: {@code title}, {@code phases[0].note}, {@code
 *     indicators[2].previousYears[0]}
 * @param spans more than one when the text crosses a page or another column stands in between
 */
public record FieldSource(String field, List<SourceSpan> spans) {
  public FieldSource {
    spans = List.copyOf(spans);
  }
}
