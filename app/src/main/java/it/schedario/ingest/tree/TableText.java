package it.schedario.ingest.tree;

import it.schedario.ingest.text.TextWidth;
import it.schedario.ingest.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a table, with what the costs ask of their words looked up once. */
final class TableText {
  static final int SPACE = TextWidth.PRINTED.of(" ");

  private final List<TreeLine> lines;
  private final Phrases phrases;
  private final int[][] widths;
  private final int[][] linked;
  private final short[][] traits;
  private final int[][] numbers;
  private final Map<Integer, Integer> beginnings = new HashMap<>();
  private final int[] breaks;
  private final boolean[][] gaps;
  private final boolean[] apart;
  private final boolean[] blocks;

  TableText(List<TreeLine> lines, Phrases phrases) {
    this.lines = lines;
    this.phrases = phrases;
    int n = lines.size();
    widths = new int[n][];
    linked = new int[n][];
    traits = new short[n][];
    numbers = new int[n][];
    breaks = new int[n + 1];
    gaps = new boolean[n][];
    apart = new boolean[n];
    blocks = new boolean[n];
    for (int i = 0; i < n; i++) {
      lookUp(i);
      blocks[i] = lines.get(i).beginsParagraph() || i == 0 || page(i) != page(i - 1);
      breaks[i + 1] = breaks[i] + (lines.get(i).beginsParagraph() ? 1 : 0);
    }
    for (int[] line : numbers) {
      for (int k = 1; k <= line.length; k++) {
        beginnings.merge(beginning(line, k), 1, Integer::sum);
      }
    }
    for (int i = 0; i < n; i = endOfPage(i)) {
      findBlocks(i, endOfPage(i));
    }
  }

  private void lookUp(int line) {
    List<Word> words = lines.get(line).words();
    widths[line] = new int[words.size() + 1];
    linked[line] = new int[words.size() + 1];
    traits[line] = new short[words.size()];
    numbers[line] = new int[words.size()];
    gaps[line] = new boolean[words.size() + 1];
    lines.get(line).gaps().forEach(gap -> gaps[line][gap] = true);
    for (int k = 0; k < words.size(); k++) {
      String text = words.get(k).text();
      widths[line][k + 1] = widths[line][k] + TextWidth.PRINTED.of(text) + SPACE;
      traits[line][k] = Trait.of(text, phrases);
      numbers[line][k] = phrases.number(words.get(k));
      if (k > 0 && !gaps[line][k]) {
        linked[line][k] = phrases.count(numbers[line][k - 1], numbers[line][k]) - 1;
      }
    }
  }

  /** Above the first marker of a page and below the last, each block is a cell or a part of one. */
  private void findBlocks(int first, int end) {
    int top = first;
    while (top < end && isClean(top)) {
      top++;
    }
    int bottom = end - 1;
    while (bottom >= first && isClean(bottom)) {
      bottom--;
    }
    for (int i = first; i < end; i++) {
      apart[i] = i < top || i > bottom;
    }
  }

  private boolean isClean(int line) {
    return !lines.get(line).isMarked() && lines.get(line).gaps().isEmpty();
  }

  int size() {
    return lines.size();
  }

  TreeLine line(int line) {
    return lines.get(line);
  }

  int words(int line) {
    return traits[line].length;
  }

  int page(int line) {
    return lines.get(line).page();
  }

  /** First line behind those of a page. */
  int endOfPage(int line) {
    int end = line + 1;
    while (end < size() && page(end) == page(line)) {
      end++;
    }
    return end;
  }

  /** Whether noise or a column rule stands before a word. */
  boolean isGap(int line, int word) {
    return gaps[line][word];
  }

  boolean isApart(int line) {
    return apart[line];
  }

  boolean beginsBlock(int line) {
    return blocks[line];
  }

  /** Whether a blank line stands behind one line and before or on another below it. */
  boolean isBrokenBetween(int above, int below) {
    return breaks[below + 1] > breaks[above + 1];
  }

  int width(int line, int from, int to) {
    return from == to ? 0 : widths[line][to] - widths[line][from] - SPACE;
  }

  int width(int piece) {
    return width(Piece.line(piece), Piece.from(piece), Piece.to(piece));
  }

  /** How wide a piece would be with the first word of the next. */
  int widthWith(int piece, int next) {
    int line = Piece.line(next);
    int first = Piece.from(next);
    return width(piece) + SPACE + width(line, first, first + 1);
  }

  boolean is(int line, int word, int trait) {
    return (traits[line][word] & trait) != 0;
  }

  boolean begins(int piece, int trait) {
    return is(Piece.line(piece), Piece.from(piece), trait);
  }

  boolean ends(int piece, int trait) {
    return is(Piece.line(piece), Piece.last(piece), trait);
  }

  /** The number of the word a piece begins with, see {@link Phrases}. */
  int firstWord(int piece) {
    return numbers[Piece.line(piece)][Piece.from(piece)];
  }

  /** How many other lines begin with the words of a piece. */
  int linesBeginningLike(int piece) {
    return beginnings.getOrDefault(beginning(numbers[Piece.line(piece)], Piece.to(piece)), 1) - 1;
  }

  private static int beginning(int[] line, int words) {
    int hash = words;
    for (int k = 0; k < words; k++) {
      hash = 31 * hash + line[k];
    }
    return hash;
  }

  /** Whether the words around a boundary stand together on another line. */
  boolean isLinked(int line, int boundary) {
    return linked[line][boundary] > 0;
  }

  /** Whether the document has the last word of a piece and the first of another together. */
  boolean isPhrase(int piece, int next) {
    return phrases.count(numbers[Piece.line(piece)][Piece.last(piece)], firstWord(next)) > 0;
  }
}
