package it.schedario.ingest.plain;

import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.Wrapping;
import it.schedario.schema.Paragraph;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text. None goes over a page break, so that each has one place. */
final class Paragraphs {
  /** Lines enough to tell how wide the columns of a document are. */
  private static final int SAMPLE = 5_000;

  private static final int NARROWEST_COLUMN = 50;

  /** A longer one is cut at the end of a line: a text without any break must not be one value. */
  static final int LONGEST = 100_000;

  private Paragraphs() {}

  static List<Paragraph> of(DocumentText text) {
    List<List<Line>> pages = pages(text.lines());
    Wrapping wrapping =
        Wrapping.measure(
            pages(text.lines().subList(0, Math.min(SAMPLE, text.lines().size()))),
            NARROWEST_COLUMN);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (List<Line> page : pages) {
      for (List<Line> block : wrapping.blocks(page)) {
        add(paragraphs, block, wrapping);
      }
    }
    return paragraphs;
  }

  private static void add(List<Paragraph> paragraphs, List<Line> block, Wrapping wrapping) {
    int from = 0;
    for (int i = 1; i <= block.size(); i++) {
      if (i == block.size() || block.get(i).end() - block.get(from).start() > LONGEST) {
        List<Line> lines = block.subList(from, i);
        Passage joined = wrapping.join(lines);
        if (joined != null && hasWords(joined.text(), 0, joined.text().length())) {
          Line first = lines.get(0);
          SourceSpan span =
              new SourceSpan(first.page(), first.start(), lines.get(lines.size() - 1).end());
          paragraphs.add(new Paragraph(joined.text(), span));
        }
        from = i;
      }
    }
  }

  /** Whether there is something in it to be searched. */
  static boolean hasWords(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<List<Line>> pages(List<Line> lines) {
    List<List<Line>> pages = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
        pages.add(lines.subList(from, i));
        from = i;
      }
    }
    return pages;
  }
}
