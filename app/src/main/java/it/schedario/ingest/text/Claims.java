package it.schedario.ingest.text;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument.Coverage;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which characters of a text were understood. */
public final class Claims {
  private static final int EXCERPT = 80;

  private final BitSet claimed = new BitSet();

  public void add(Line line) {
    claimed.set(line.start(), line.end());
  }

  public void add(List<Line> lines) {
    lines.forEach(this::add);
  }

  public void add(Word word) {
    claimed.set(word.start(), word.end());
  }

  public void add(Passage passage) {
    for (SourceSpan span : passage.spans()) {
      claimed.set(span.start(), span.end());
    }
  }

  public Coverage coverage(CharSequence text) {
    int characters = 0;
    int understood = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!WhiteSpace.isBlank(text.charAt(i))) {
        characters++;
        understood += claimed.get(i) ? 1 : 0;
      }
    }
    return new Coverage(characters, understood, characters - understood);
  }

  /**
   * The stretches nobody claimed, in order, none over a page break or a blank line; each from its
   * first to its last character that is not blank.
   */
  public List<SourceSpan> unclaimedStretches(List<Line> lines) {
    UnclaimedStretches stretches = new UnclaimedStretches(claimed);
    lines.forEach(stretches::add);
    return stretches.toList();
  }

  /** One problem for each run of text nobody claimed, over as many lines as it goes. */
  public List<ParseProblem> unclaimed(CharSequence text, List<Line> lines) {
    List<ParseProblem> problems = new ArrayList<>();
    Line first = null;
    StringBuilder stretch = new StringBuilder();
    for (Line line : lines) {
      int start = firstUnclaimed(text, line);
      boolean isOpen = start < line.end();
      if (first != null && !line.isBlank() && (!isOpen || line.page() != first.page())) {
        problems.add(problem(first, stretch));
        first = null;
        stretch.setLength(0);
      }
      if (isOpen) {
        first = first == null ? line : first;
        if (stretch.length() <= EXCERPT) {
          appendUnclaimed(stretch, text, start, line.end());
        }
      }
    }
    if (first != null) {
      problems.add(problem(first, stretch));
    }
    return problems;
  }

  /** Looks no further than the line: a claim may reach over a whole document. */
  private int firstUnclaimed(CharSequence text, Line line) {
    int i = line.start();
    while (i < line.end() && (claimed.get(i) || WhiteSpace.isBlank(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private void appendUnclaimed(StringBuilder stretch, CharSequence text, int start, int end) {
    int i = start;
    while (i < end && stretch.length() <= EXCERPT) {
      int stop = claimed.nextSetBit(i);
      stop = stop < 0 ? end : Math.min(stop, end);
      if (!WhiteSpace.isBlank(text, i, stop)) {
        stretch.append(stretch.length() > 0 ? " " : "");
        WhiteSpace.appendFolded(stretch, text, i, stop);
      }
      i = claimed.nextClearBit(stop);
    }
  }

  private static ParseProblem problem(Line first, StringBuilder stretch) {
    String excerpt =
        stretch.length() <= EXCERPT ? stretch.toString() : stretch.substring(0, EXCERPT - 1) + "…";
    return new ParseProblem(
        ParseProblem.Code.UNCLAIMED_TEXT,
        "text that belongs to no field: \"" + excerpt + "\"",
        first.page(),
        first.number());
  }
}
