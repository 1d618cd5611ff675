package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the headers out of the lines and says which lines belong to which sheet and page.
 *
 * <p>A page begins with the header, or, where the extraction lost its top, somewhere inside it: the
 * rest of the header then stands behind the last line of the page before. Form feeds, where there
 * are any, say better where a page begins.
 */
final class SheetSplitter {
  private final boolean hasPageBreaks;
  private final Claims claims;
  private final List<Line> lines;
  private final List<Line> cover = new ArrayList<>();
  private final List<SheetPart> sheets = new ArrayList<>();
  private final Set<String> sectors = new HashSet<>();
  private boolean hasText;
  private int page = 1;
  private @Nullable Open open;

  SheetSplitter(DocumentText text, Claims claims) {
    this.hasPageBreaks = text.hasPageBreaks();
    this.lines = new ArrayList<>(text.lines());
    this.claims = claims;
  }

  /**
   * What {@link #split} found.
   *
   * @param lines all lines, each on its page
   * @param cover those before the first header
   */
  record Parts(List<Line> lines, List<Line> cover, List<SheetPart> sheets) {}

  Parts split() {
    int i = 0;
    while (i < lines.size()) {
      int end = headerEnd(i);
      if (end > i) {
        for (; i < end; i++) {
          Line line = place(i);
          claims.add(line);
          extend(line);
        }
      } else {
        Line line = place(i);
        if (open == null) {
          cover.add(line);
        } else {
          open.body.add(line);
        }
        extend(line);
        i++;
      }
    }
    close();
    return new Parts(lines, cover, sheets);
  }

  /** Index of the line behind a header at this line; the line itself where there is none. */
  private int headerEnd(int at) {
    Line line = lines.get(at);
    if (line.isBlank()) {
      return at;
    }
    Open current = open;
    if (HeaderReader.beginsAt(lines, at)) {
      turnPage();
      int end = current == null ? -1 : current.header.matchEnd(0, lines, at);
      return end >= 0 ? end : readHeader(at);
    }
    if (current != null) {
      for (int from : current.positions.getOrDefault(line.firstWord(), List.of())) {
        int end = current.header.matchEnd(from, lines, at);
        if (end >= 0) {
          turnPage();
          return end;
        }
      }
    }
    return at;
  }

  private int readHeader(int at) {
    for (int i = at; i < Math.min(lines.size(), at + HeaderReader.MOST_LINES); i++) {
      place(i);
    }
    SheetHeader header = HeaderReader.read(lines, at, sectors);
    if (open == null || !open.header.isOfSameSheet(header)) {
      close();
      open = new Open(header);
      if (header.sector() != null) {
        sectors.add(header.sector().text());
      }
    }
    return header.endLine();
  }

  private void turnPage() {
    page += hasText ? 1 : 0;
  }

  private Line place(int at) {
    Line line = hasPageBreaks ? lines.get(at) : lines.get(at).onPage(page);
    lines.set(at, line);
    return line;
  }

  private void extend(Line line) {
    if (line.isBlank()) {
      return;
    }
    hasText = true;
    if (open == null) {
      return;
    }
    List<SourceSpan> spans = open.spans;
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).page() == line.page()) {
      SourceSpan span = spans.get(last);
      spans.set(last, new SourceSpan(span.page(), span.start(), line.end()));
    } else {
      spans.add(new SourceSpan(line.page(), line.start(), line.end()));
    }
  }

  private void close() {
    if (open != null) {
      sheets.add(new SheetPart(open.header, open.body, open.spans));
    }
  }

  /** The sheet whose lines are being collected. */
  private static final class Open {
    private final SheetHeader header;
    private final Map<String, List<Integer>> positions;
    private final List<Line> body = new ArrayList<>();
    private final List<SourceSpan> spans = new ArrayList<>();

    Open(SheetHeader header) {
      this.header = header;
      this.positions = header.positions();
    }
  }
}
