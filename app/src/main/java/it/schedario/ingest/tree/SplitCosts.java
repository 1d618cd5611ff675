package it.schedario.ingest.tree;

import static it.schedario.ingest.tree.Trait.CAPITAL;
import static it.schedario.ingest.tree.Trait.CLAUSE_END;
import static it.schedario.ingest.tree.Trait.COMMON;
import static it.schedario.ingest.tree.Trait.FIRST_ITEM;
import static it.schedario.ingest.tree.Trait.ITEM;
import static it.schedario.ingest.tree.Trait.LATER_ITEM;
import static it.schedario.ingest.tree.Trait.SENTENCE_END;

/** What speaks against a split of a line, seen by itself. */
final class SplitCosts {
  private final TableText text;
  private final Widths widths;

  SplitCosts(TableText text, Widths widths) {
    this.text = text;
    this.widths = widths;
  }

  float of(Split split) {
    float cost = overflow(split) + gaps(split) + words(split);
    if (text.isApart(split.line()) && split.columns() > 1) {
      cost += Costs.BLOCK_OF_TWO_COLUMNS;
    }
    return cost + marker(split);
  }

  private float overflow(Split split) {
    int line = split.line();
    return widths.overflow(text.width(line, 0, split.instrument()), 0)
        + widths.overflow(text.width(line, split.instrument(), split.result()), 1)
        + widths.overflow(text.width(line, split.result(), split.end()), 2);
  }

  private float gaps(Split split) {
    TreeLine line = text.line(split.line());
    float cost = 0;
    for (int gap : line.gaps()) {
      boolean isInside = gap > 0 && gap < split.end();
      if (isInside && gap != split.instrument() && gap != split.result()) {
        cost += line.rules().contains(gap) ? Costs.RULE_INSIDE : Costs.GAP_INSIDE;
      }
    }
    if (line.gaps().contains(0) && split.instrument() > 0) {
      cost += Costs.LEFT_OF_GAP;
    }
    if (line.gaps().contains(split.end()) && split.end() > split.result()) {
      cost += Costs.RIGHT_OF_GAP;
    }
    if (split.instrument() > 0 && split.result() > split.instrument()) {
      cost += isNoise(line, split.instrument()) ? Costs.GAP_BETWEEN_NEIGHBOURS : 0;
    }
    if (split.result() > split.instrument() && split.end() > split.result()) {
      cost += isNoise(line, split.result()) ? Costs.GAP_BETWEEN_NEIGHBOURS : 0;
    }
    return cost;
  }

  private static boolean isNoise(TreeLine line, int word) {
    return line.gaps().contains(word) && !line.rules().contains(word);
  }

  private float words(Split split) {
    float cost = 0;
    for (int k = 1; k < split.end(); k++) {
      cost +=
          k == split.instrument() || k == split.result()
              ? cut(split.line(), k)
              : inside(split.line(), k);
    }
    return cost;
  }

  private float cut(int line, int word) {
    if (text.line(line).gaps().contains(word)) {
      return 0;
    }
    return text.isLinked(line, word) ? Costs.CUT + Costs.CUT_LINKED : Costs.CUT;
  }

  private float inside(int line, int word) {
    float cost = text.is(line, word, FIRST_ITEM | LATER_ITEM) ? Costs.ITEM_INSIDE : 0;
    if (!text.is(line, word, CAPITAL)) {
      return cost;
    }
    if (text.is(line, word - 1, SENTENCE_END)) {
      return cost + Costs.SENTENCE_INSIDE;
    }
    boolean isCommon = text.is(line, word, COMMON);
    if (text.is(line, word - 1, CLAUSE_END | ITEM) || !isCommon && text.isLinked(line, word)) {
      return cost;
    }
    if (!isCommon) {
      return cost + Costs.NAME_INSIDE;
    }
    boolean isInName = text.is(line, word - 1, CAPITAL);
    return cost + (isInName ? Costs.CAPITAL_INSIDE / 2 : Costs.CAPITAL_INSIDE);
  }

  /** A marker may be read as words of a cell: {@code del corrispettivo annuale}. */
  private float marker(Split split) {
    TreeLine line = text.line(split.line());
    if (!line.isMarked() || split.isMarked()) {
      return 0;
    }
    return text.is(split.line(), line.plain() - 1, Trait.OPEN)
        ? Costs.MARKER_ASKED_FOR
        : Costs.MARKER_AS_TEXT;
  }
}
