package it.schedario.schema;

import java.util.List;

/**
 * A document of no known layout (<i>altro documento</i>), page by page as it is printed.
 *
 * @param id {@code pieve-montana:2024:plain:relazione-sulla-performance-1f0c2a9b}
 * @param year the year it is about; the first one where it covers several
 * @param title what it calls itself, as printed; the beginning when that is long
 * @param part from 1; a document of several hundred pages is kept in several parts
 * @param pages those with text, in order; at least one
 */
public record PlainDocument(
    String id,
    Municipality municipality,
    int year,
    String title,
    int part,
    List<Page> pages,
    Source source)
    implements PlanningDocument {

  public PlainDocument {
    if (title.isBlank()) {
      throw new IllegalArgumentException("document " + id + ": title is blank");
    }
    if (part < 1) {
      throw new IllegalArgumentException("document " + id + ": part " + part + " is less than 1");
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("document " + id + ": no page with text");
    }
    pages = List.copyOf(pages);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.PLAIN_DOCUMENT;
  }

  /** Its title; later parts say which they are. */
  @Override
  public String heading() {
    return part == 1 ? title : title + " (parte " + part + ")";
  }

  @Override
  public PlainDocument withSource(Source newSource) {
    return new PlainDocument(id, municipality, year, title, part, pages, newSource);
  }

  /**
   * A page with text.
   *
   * @param number counted from 1
   */
  public record Page(int number, List<Paragraph> paragraphs) {
    public Page {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
