package it.schedario.ingest.tree;

import static it.schedario.ingest.tree.Trait.ACRONYM;
import static it.schedario.ingest.tree.Trait.ACTION;
import static it.schedario.ingest.tree.Trait.CAPITAL;
import static it.schedario.ingest.tree.Trait.CLAUSE_END;
import static it.schedario.ingest.tree.Trait.COMMON;
import static it.schedario.ingest.tree.Trait.FIRST_ITEM;
import static it.schedario.ingest.tree.Trait.ITEM;
import static it.schedario.ingest.tree.Trait.LATER_ITEM;
import static it.schedario.ingest.tree.Trait.LOWER;
import static it.schedario.ingest.tree.Trait.OPEN;
import static it.schedario.ingest.tree.Trait.SENTENCE_END;
import static it.schedario.ingest.tree.Trait.WEAK;

/** What speaks against a cell beginning, going on or ending with a piece. */
final class CellCosts {
  /** Further back it is not looked for what a line leaves out. */
  private static final int FAR = 8;

  private final TableText text;
  private final Widths widths;
  private final Habits habits;

  CellCosts(TableText text, Widths widths, Habits habits) {
    this.text = text;
    this.widths = widths;
    this.habits = habits;
  }

  float begins(int piece, int column) {
    float cost = habits.strangeness(text.firstWord(piece), column);
    int line = Piece.line(piece);
    int first = Piece.from(piece);
    if (first > 0
        && !text.isGap(line, first)
        && !text.begins(piece, COMMON | FIRST_ITEM | LATER_ITEM)) {
      cost +=
          text.begins(piece, ACTION | ITEM)
              ? Costs.CUT_BEFORE_ACTION
              : text.begins(piece, CAPITAL) ? Costs.CUT_BEFORE_NAME : Costs.CUT_UNFOUNDED;
    }
    if (text.begins(piece, LATER_ITEM)) {
      cost += Costs.LATER_ITEM_STARTS;
    }
    if (text.isApart(line) && !text.beginsBlock(line)) {
      cost += Costs.BLOCK_OF_TWO_COLUMNS;
    }
    if (text.begins(piece, WEAK)) {
      return cost + Costs.WEAK_STARTS;
    }
    if (text.begins(piece, LOWER)) {
      return cost + (text.begins(piece, ACTION) ? Costs.ACTION_STARTS : Costs.LOWER_STARTS);
    }
    return cost;
  }

  float goesOn(int last, int piece, int column) {
    boolean behindSentence = text.ends(last, SENTENCE_END | CLAUSE_END);
    float cost = fitting(last, piece, column, behindSentence);
    if (text.begins(piece, CAPITAL) && !behindSentence) {
      cost +=
          !text.begins(piece, COMMON)
              ? Costs.NAME_CONTINUES
              : text.ends(last, OPEN) ? Costs.CAPITAL_CONTINUES / 2 : Costs.CAPITAL_CONTINUES;
    }
    if (text.begins(piece, ACRONYM) && !behindSentence) {
      cost += Costs.NAME_CONTINUES;
    }
    if (text.begins(piece, FIRST_ITEM)) {
      cost += Costs.FIRST_ITEM_CONTINUES;
    }
    if (text.begins(piece, LOWER) && text.ends(last, SENTENCE_END)) {
      cost += Costs.LOWER_AFTER_SENTENCE;
    }
    if (text.isPhrase(last, piece)) {
      cost += Costs.JOINS_PHRASE;
    }
    return cost + distance(last, piece, column, behindSentence);
  }

  private float fitting(int last, int piece, int column, boolean behindSentence) {
    int line = Piece.line(piece);
    int first = Piece.from(piece);
    int needed = text.width(last) + TableText.SPACE + text.width(line, first, first + 1);
    int room = widths.of(column) - needed;
    if (room <= 0 || text.begins(piece, ITEM)) {
      return 0;
    }
    float share = Math.min(1, room / (Costs.FREE * widths.of(column)));
    return share * (behindSentence ? Costs.SENTENCE_WOULD_HAVE_FITTED : Costs.WOULD_HAVE_FITTED);
  }

  private float distance(int last, int piece, int column, boolean behindSentence) {
    int from = Piece.line(last);
    int to = Piece.line(piece);
    if (to < from) {
      return Costs.AFTER_BLANK;
    }
    if (text.isBrokenBetween(from, to)) {
      boolean isNextBlock = to == from + 1 && text.line(to).beginsParagraph();
      boolean isSentence = !behindSentence && !text.begins(piece, ITEM);
      return isNextBlock && (text.begins(piece, LOWER) || isSentence)
          ? Costs.AFTER_BLANK + Costs.BLOCK_CONTINUES_BLOCK
          : Costs.AFTER_BLANK;
    }
    float cost = Math.max(0, to - from - 2) * Costs.LINES_SKIPPED;
    for (int line = Math.max(from + 1, to - FAR); line < to; line++) {
      cost += hasTrace(line, column) ? 0 : Costs.LEFT_OUT;
    }
    return cost;
  }

  /** Whether noise stands where a column would be that a line has nothing of. */
  private boolean hasTrace(int line, int column) {
    TreeLine printed = text.line(line);
    return switch (column) {
      case 0 -> text.isGap(line, 0);
      case 1 -> !printed.gaps().isEmpty();
      default -> text.isGap(line, printed.plain());
    };
  }

  float ends(int piece, int column) {
    if (piece == Piece.NONE) {
      return 0;
    }
    if (text.ends(piece, OPEN)) {
      return Costs.OPEN_ENDS;
    }
    boolean isFull = text.width(piece) > Costs.FULL * widths.of(column);
    return isFull && !text.ends(piece, SENTENCE_END) ? Costs.FULL_LINE_ENDS : 0;
  }
}
