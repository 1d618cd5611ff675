package it.schedario.ingest.plain;

import it.schedario.schema.FieldSource;
import it.schedario.schema.SourceSpan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of itself.
 *
 * @param printed where; null when it does not say and the caller did
 * @param isConcluded whether it stands elsewhere than where documents name themselves
 */
record Found<T>(T value, @Nullable SourceSpan printed, boolean isConcluded) {

  static <T> Found<T> given(T value) {
    return new Found<>(value, null, false);
  }

  /** Where a field of this value was read, if it was. */
  Stream<FieldSource> source(String field) {
    return Stream.ofNullable(printed).map(span -> new FieldSource(field, List.of(span)));
  }
}
