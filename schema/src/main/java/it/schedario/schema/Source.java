package it.schedario.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a document was read, so that a reader can check us against the printed page.
 *
 * @param document id of the source document: SHA-256 of the file, in hex
 * @param page first page, counted from 1
 * @param spans the stretches of text the whole document was read from, in order
 * @param fields where each field was read
 * @param pageText text of its pages that is kept beside the fields and found like them, so that
 *     nothing depends on how the fields were put together; empty where the fields hold everything
 */
public record Source(
    String document,
    int page,
    List<SourceSpan> spans,
    List<FieldSource> fields,
    List<Paragraph> pageText) {
  public Source {
    if (page < 1) {
      throw new IllegalArgumentException(
          "source " + document + ": page " + page + " is less than 1");
    }
    spans = List.copyOf(spans);
    fields = List.copyOf(fields);
    pageText = List.copyOf(pageText);
  }

  /** Of a document whose fields hold everything. */
  public Source(String document, int page, List<SourceSpan> spans, List<FieldSource> fields) {
    this(document, page, spans, fields, List.of());
  }

  /** The same place, with that of another field. */
  public Source withField(FieldSource added) {
    List<FieldSource> all = Stream.concat(fields.stream(), Stream.of(added)).toList();
    return new Source(document, page, spans, all, pageText);
  }

  /** The same place, with more text of its pages. */
  public Source withPageText(List<Paragraph> added) {
    List<Paragraph> all = Stream.concat(pageText.stream(), added.stream()).toList();
    return new Source(document, page, spans, fields, all);
  }
}
