package it.schedario.schema;

/**
 * A text of a page that is kept as printed, because no field holds it.
 *
 * @param text white space folded, wrapped lines joined
 * @param source where it stands; reading it again and folding white space gives the text
 */
public record Paragraph(String text, SourceSpan source) {
  public Paragraph {
    if (text.isBlank()) {
      throw new IllegalArgumentException("paragraph on page " + source.page() + ": text is blank");
    }
  }

  /** Counted from 1. */
  public int page() {
    return source.page();
  }
}
