package it.schedario.ingest.text;

import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and where it stands.
 *
 * @param text white space folded; {@code \n} only where a paragraph or bullet ends
 * @param line line of the file it begins on
 * @param spans at least one
 */
public record Passage(String text, int line, List<SourceSpan> spans) {
  public Passage {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("passage '" + text + "': has no span");
    }
    spans = List.copyOf(spans);
  }

  public int page() {
    return spans.get(0).page();
  }

  /** Offset of its first character. */
  public int start() {
    return spans.get(0).start();
  }

  /** The words joined by one blank each; null when there are none. */
  public static @Nullable Passage ofWords(List<Word> words) {
    Builder builder = new Builder();
    for (Word word : words) {
      builder.add(' ', word.line(), word.start(), word.text());
    }
    return builder.build();
  }

  /** The lines joined by one blank each; null when there are none that are not blank. */
  public static @Nullable Passage ofLines(List<Line> lines) {
    Builder builder = new Builder();
    for (Line line : lines) {
      builder.add(' ', line);
    }
    return builder.build();
  }

  /** Puts stretches of text together; what follows on the same page without a gap is one span. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<SourceSpan> spans = new ArrayList<>();
    private int firstLine;
    private int lastLine;
    private @Nullable SourceSpan open;

    void add(char separator, Line line) {
      add(separator, line, line.start(), line.text());
    }

    void add(char separator, Line line, int start, String printed) {
      if (printed.isEmpty()) {
        // A blank line interrupts no span; a line that is not told here does.
        lastLine = line.number() == lastLine + 1 ? line.number() : lastLine;
        return;
      }
      if (text.length() > 0) {
        text.append(separator);
      } else {
        firstLine = line.number();
      }
      WhiteSpace.appendFolded(text, printed, 0, printed.length());
      int end = start + printed.length();
      SourceSpan last = open;
      if (last == null) {
        open = new SourceSpan(line.page(), start, end);
      } else if (last.page() == line.page() && line.number() - lastLine <= 1) {
        open = new SourceSpan(last.page(), last.start(), end);
      } else {
        spans.add(last);
        open = new SourceSpan(line.page(), start, end);
      }
      lastLine = line.number();
    }

    @Nullable Passage build() {
      if (open == null) {
        return null;
      }
      spans.add(open);
      return new Passage(text.toString(), firstLine, spans);
    }
  }
}
