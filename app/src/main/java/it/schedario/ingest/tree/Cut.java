package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The first words of a line as part of the description.
 *
 * @param count how many words
 * @param cost of the rules that are broken by cutting here
 * @param width in characters
 * @param endsOpen whether the last word asks for another
 * @param brackets opened in it and not closed
 */
record Cut(int count, double cost, int width, boolean endsOpen, int brackets) {
  /** Wider than the column by this much, no font explains it. */
  private static final int MOST_TOO_WIDE = 14;

  private static final int MOST_CUTS = 4;

  /** The places a line may be cut at behind the description. */
  static List<Cut> of(Table table, int line) {
    List<Cut> cuts = new ArrayList<>();
    TreeLine one = table.line(line);
    if (one.beginsWithGap()) {
      return cuts;
    }
    List<Word> words = one.words();
    int gap = one.firstGap();
    int width = -1;
    int brackets = 0;
    int openers = 0;
    for (int count = 1; count <= gap; count++) {
      String word = words.get(count - 1).text();
      width += 1 + word.length();
      if (width > table.descriptionWidth() + MOST_TOO_WIDE) {
        break;
      }
      brackets += brackets(word);
      if (count > 1 && table.opensCell(one, count - 1)) {
        openers++;
      }
      double cost =
          openers * Rules.OPENER_INSIDE
              + Math.max(0, width - table.descriptionWidth() - Rules.SLACK)
                  * Rules.TOO_WIDE_PER_CHARACTER
                  / (count == gap ? 4 : 1);
      if (count < words.size()) {
        cost += cutting(table, one, count, width);
      }
      cost += inParagraph(table.paragraph(line), count == words.size());
      cuts.add(new Cut(count, cost, width, Words.endsOpen(word), brackets));
    }
    cuts.sort(Comparator.comparingDouble(Cut::cost));
    return cuts.size() > MOST_CUTS ? cuts.subList(0, MOST_CUTS) : cuts;
  }

  private static double cutting(Table table, TreeLine line, int count, int width) {
    List<Word> words = line.words();
    int rest = Cell.text(words.subList(count, words.size())).length();
    double cost = Math.max(0, rest - Rules.TWO_COLUMNS) * Rules.WIDER_THAN_TWO_PER_CHARACTER;
    if (line.gaps().contains(count)) {
      return cost;
    }
    if (line.firstGap() < words.size() && !line.isTooWideToGap(table.descriptionWidth())) {
      cost += Rules.GAP_IGNORED;
    }
    String next = words.get(count).text();
    boolean isInside = Words.beginsInside(next) || Words.isAcronym(next);
    if (table.opensCell(line, count)) {
      cost += Rules.NEXT_OPENS_CELLS;
    } else if (Words.endsSentence(words.get(count - 1).text())) {
      cost += Rules.CUT_BEHIND_SENTENCE;
    } else {
      cost += isInside ? Rules.NEXT_BEGINS_INSIDE : Rules.NEXT_HAS_CAPITAL;
    }
    boolean isFull = width >= table.descriptionWidth() - 10;
    if (!isFull && Words.endsOpen(words.get(count - 1).text())) {
      cost += Rules.CUT_BEHIND_OPEN_WORD;
    }
    return cost;
  }

  private static double inParagraph(Table.Paragraph paragraph, boolean wholeLine) {
    if (paragraph.isMarked()) {
      return 0;
    }
    double cost = wholeLine ? 0 : Rules.PARAGRAPH_CUT;
    boolean isNarrow = paragraph.lines() > 1 && paragraph.widest() <= Rules.NARROW_COLUMN;
    return isNarrow ? cost + Rules.NARROW_PARAGRAPH : cost;
  }

  private static int brackets(String word) {
    int open = 0;
    for (int i = 0; i < word.length(); i++) {
      char sign = word.charAt(i);
      open += sign == '(' || sign == '“' ? 1 : sign == ')' || sign == '”' ? -1 : 0;
    }
    return open;
  }
}
