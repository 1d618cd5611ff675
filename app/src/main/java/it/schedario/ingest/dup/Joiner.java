package it.schedario.ingest.dup;

import it.schedario.ingest.dup.Block.Kind;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.Punctuation;
import it.schedario.ingest.text.WhiteSpace;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines of blocks together: each block a line of its own, bullets behind {@code "- "}. */
final class Joiner {
  private final List<Line> paged;
  private final StringBuilder text = new StringBuilder();
  private final List<SourceSpan> spans = new ArrayList<>();
  private int firstLine;
  private int lastIndex = -1;

  /**
   * @param paged all lines of the part
   */
  private Joiner(List<Line> paged) {
    this.paged = paged;
  }

  /** Null when there are no blocks. */
  static @Nullable Passage ofBlocks(List<Block> blocks, List<Line> paged) {
    Joiner joiner = new Joiner(paged);
    for (Block block : blocks) {
      joiner.add(block);
    }
    return joiner.build();
  }

  /** Null when there are no lines. */
  static @Nullable Passage ofLines(List<PrintedLine> lines, List<Line> paged) {
    Joiner joiner = new Joiner(paged);
    for (PrintedLine line : lines) {
      joiner.addSeparator();
      joiner.add(line, 0);
    }
    return joiner.build();
  }

  private void add(Block block) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    boolean isBullet = block.kind() == Kind.BULLET;
    text.append(isBullet ? "- " : "");
    for (PrintedLine line : block.lines()) {
      if (line.index() == block.first().index()) {
        add(line, isBullet ? lengthOfSign(line.text()) : 0);
      } else {
        addSeparator();
        add(line, 0);
      }
    }
  }

  private static int lengthOfSign(String bullet) {
    if (!Punctuation.isBullet(bullet)) {
      return 0;
    }
    int i = 1;
    while (i < bullet.length() && WhiteSpace.isBlank(bullet.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A word cut behind its own hyphen goes on without a blank: <i>socio-</i>, <i>sanitario</i>. */
  private void addSeparator() {
    int length = text.length();
    boolean isInsideWord =
        length > 1 && text.charAt(length - 1) == '-' && Character.isLetter(text.charAt(length - 2));
    text.append(length == 0 || isInsideWord ? "" : " ");
  }

  private void add(PrintedLine printed, int from) {
    add(printed.index(), printed.index() - printed.blankLinesBefore(), from);
    for (int piece = printed.index() + 1; piece <= printed.lastIndex(); piece++) {
      addSeparator();
      add(piece, piece, 0);
    }
  }

  /**
   * @param gap index of the first blank line before it; its own where there is none
   */
  private void add(int index, int gap, int from) {
    Line line = paged.get(index);
    text.append(WhiteSpace.fold(line.text().substring(from)));
    int last = spans.size() - 1;
    boolean followsLast =
        last >= 0 && from == 0 && spans.get(last).page() == line.page() && gap - 1 == lastIndex;
    if (followsLast) {
      spans.set(last, new SourceSpan(line.page(), spans.get(last).start(), line.end()));
    } else {
      spans.add(new SourceSpan(line.page(), line.start() + from, line.end()));
    }
    firstLine = last < 0 ? line.number() : firstLine;
    lastIndex = index;
  }

  private @Nullable Passage build() {
    return spans.isEmpty() ? null : new Passage(text.toString(), firstLine, spans);
  }
}
