package it.schedario.schema;

import java.util.List;

/**
 * Where a document was read, so that a reader can check us against the printed page.
 *
 * @param document id of the source document: SHA-256 of the file, in hex
 * @param page first page, counted from 1
 * @param spans the stretches of text the whole document was read from, in order
 * @param fields where each field was read
 */
public record Source(String document, int page, List<SourceSpan> spans, List<FieldSource> fields) {
  public Source {
    if (page < 1) {
      throw new IllegalArgumentException(
          "source " + document + ": page " + page + " is less than 1");
    }
    spans = List.copyOf(spans);
    fields = List.copyOf(fields);
  }
}
