package it.schedario.ingest.text;

import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the stretches of a text between those that were claimed. */
final class UnclaimedStretches {
  /** A longer one is cut at the end of a line. */
  private static final int LONGEST = 10_000;

  private final BitSet claimed;
  private final List<SourceSpan> stretches = new ArrayList<>();
  private @Nullable SourceSpan open;

  UnclaimedStretches(BitSet claimed) {
    this.claimed = claimed;
  }

  void add(Line line) {
    SourceSpan last = open;
    if (line.isBlank()
        || last != null && (last.page() != line.page() || line.end() - last.start() > LONGEST)) {
      close();
    }
    int at = line.start();
    while (at < line.end()) {
      if (claimed.get(at)) {
        close();
        at = claimed.nextClearBit(at);
      } else {
        int stop = claimed.nextSetBit(at);
        stop = stop < 0 ? line.end() : Math.min(stop, line.end());
        goOn(line, at, stop);
        at = stop;
      }
    }
  }

  /** Blanks at either end belong to no stretch. */
  private void goOn(Line line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && WhiteSpace.isBlank(line.text().charAt(start - line.start()))) {
      start++;
    }
    while (end > start && WhiteSpace.isBlank(line.text().charAt(end - 1 - line.start()))) {
      end--;
    }
    if (start < end) {
      SourceSpan last = open;
      open = new SourceSpan(line.page(), last == null ? start : last.start(), end);
    }
  }

  private void close() {
    if (open != null) {
      stretches.add(open);
      open = null;
    }
  }

  List<SourceSpan> toList() {
    close();
    return List.copyOf(stretches);
  }
}
