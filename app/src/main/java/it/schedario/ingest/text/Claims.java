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
    for (int i = 0; i < text.length(); i++) {
      characters += WhiteSpace.isBlank(text.charAt(i)) ? 0 : 1;
    }
    int kept = 0;
    // Most of a text is claimed: only what is not needs a second look.
    int i = claimed.nextClearBit(0);
    while (i < text.length()) {
      int end = nextClaimed(i, text.length());
      for (; i < end; i++) {
        kept += WhiteSpace.isBlank(text.charAt(i)) ? 0 : 1;
      }
      i = claimed.nextClearBit(end);
    }
    return new Coverage(characters, characters - kept, kept);
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

  private int nextClaimed(int from, int most) {
    int claim = claimed.nextSetBit(from);
    return claim < 0 ? most : Math.min(claim, most);
  }

  /**
   * One problem for each run of text nobody claimed, over as many lines as it goes.
   *
   * @param lines in the order they stand in the text
   */
  public List<ParseProblem> unclaimed(CharSequence text, List<Line> lines) {
    List<ParseProblem> problems = new ArrayList<>();
    Line first = null;
    StringBuilder stretch = new StringBuilder();
    // A claim may reach over a whole document, so its end is looked for once, not for each line.
    int clear = -1;
    for (Line line : lines) {
      clear = clear < line.start() ? claimed.nextClearBit(line.start()) : clear;
      int start = firstUnclaimed(text, line, clear);
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

  /**
   * @param clear the first offset, from the beginning of the line on, that is not claimed
   */
  private int firstUnclaimed(CharSequence text, Line line, int clear) {
    int i = clear;
    while (i < line.end() && WhiteSpace.isBlank(text.charAt(i))) {
      i = claimed.nextClearBit(i + 1);
    }
    return Math.min(i, line.end());
  }

  private void appendUnclaimed(StringBuilder stretch, CharSequence text, int start, int end) {
    int i = start;
    while (i < end && stretch.length() <= EXCERPT) {
      int stop = nextClaimed(i, end);
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
