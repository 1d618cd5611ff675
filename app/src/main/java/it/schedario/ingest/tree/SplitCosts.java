package it.schedario.ingest.tree;

import static it.schedario.ingest.tree.Trait.CAPITAL;
import static it.schedario.ingest.tree.Trait.CLAUSE_END;
import static it.schedario.ingest.tree.Trait.COMMON;
import static it.schedario.ingest.tree.Trait.FIRST_ITEM;
import static it.schedario.ingest.tree.Trait.ITEM;
import static it.schedario.ingest.tree.Trait.LATER_ITEM;
import static it.schedario.ingest.tree.Trait.LOWER;
import static it.schedario.ingest.tree.Trait.SENTENCE_END;

/** What speaks against a split of a line, seen by itself. */
final class SplitCosts {
  private final TableText text;
  private final Widths widths;
  private final int line;
  private final TreeLine printed;

  /** What it costs not to cut before any word up to one. */
  private final float[] uncut;

  private final float[] cut;

  SplitCosts(TableText text, Widths widths, int line) {
    this.text = text;
    this.widths = widths;
    this.line = line;
    printed = text.line(line);
    int words = printed.words().size();
    uncut = new float[words + 1];
    cut = new float[words];
    for (int k = 1; k < words; k++) {
      uncut[k + 1] = uncut[k] + inside(k);
      cut[k] =
          text.isGap(line, k)
              ? 0
              : text.isLinked(line, k) ? Costs.CUT + Costs.CUT_LINKED : Costs.CUT;
      cut[k] += text.is(line, k - 1, ITEM) ? Costs.CUT_BEHIND_ITEM : 0;
    }
  }

  float of(Split split) {
    int instrument = split.instrument();
    int result = split.result();
    int end = split.end();
    float cost =
        widths.overflow(text.width(line, 0, instrument), 0)
            + widths.overflow(text.width(line, instrument, result), 1)
            + widths.overflow(text.width(line, result, end), 2)
            + uncut[end];
    if (instrument > 0 && instrument < end) {
      cost += cutAt(instrument);
    }
    if (result > instrument && result < end) {
      cost += cutAt(result);
    }
    cost += gaps(split);
    if (text.isApart(line) && split.columns() > 1) {
      cost += Costs.BLOCK_OF_TWO_COLUMNS;
    }
    return cost + marker(split);
  }

  private float cutAt(int word) {
    return cut[word] - (uncut[word + 1] - uncut[word]);
  }

  private float gaps(Split split) {
    float cost = 0;
    if (text.isGap(line, 0) && split.instrument() > 0) {
      cost += Costs.LEFT_OF_GAP;
    }
    if (text.isGap(line, split.end()) && split.end() > split.result()) {
      cost += Costs.RIGHT_OF_GAP;
    }
    if (split.instrument() > 0 && split.result() > split.instrument()) {
      cost += isNoise(split.instrument()) ? Costs.GAP_BETWEEN_NEIGHBOURS : 0;
    }
    if (split.result() > split.instrument() && split.end() > split.result()) {
      cost += isNoise(split.result()) ? Costs.GAP_BETWEEN_NEIGHBOURS : 0;
    }
    return cost;
  }

  private boolean isNoise(int word) {
    return text.isGap(line, word) && !printed.rules().contains(word);
  }

  private float inside(int word) {
    float cost = text.is(line, word, FIRST_ITEM | LATER_ITEM) ? Costs.ITEM_INSIDE : 0;
    if (text.isGap(line, word)) {
      cost += isNoise(word) ? Costs.GAP_INSIDE : Costs.RULE_INSIDE;
    }
    if (text.is(line, word, LOWER) && text.is(line, word - 1, SENTENCE_END)) {
      return cost + Costs.LOWER_AFTER_SENTENCE;
    }
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
    if (!printed.isMarked() || split.isMarked()) {
      return 0;
    }
    return text.is(line, printed.plain() - 1, Trait.OPEN)
        ? Costs.MARKER_ASKED_FOR
        : Costs.MARKER_AS_TEXT;
  }
}
