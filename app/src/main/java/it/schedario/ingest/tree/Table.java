package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of a sector with what their paragraphs and column rules tell. */
final class Table {
  /** Narrower and wider is no first column: the rest of a row needs its place. */
  private static final int LEAST_DESCRIPTION = 52;

  private static final int MOST_DESCRIPTION = 70;
  private static final int USUAL_DESCRIPTION = 60;

  private final List<TreeLine> lines;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Integer> marks = new ArrayList<>();
  private final Set<String> openers;
  private final Set<Word> ruled = new HashSet<>();
  private final int descriptionWidth;

  Table(List<TreeLine> lines, Set<String> openers) {
    this.lines = lines;
    this.openers = openers;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      TreeLine line = lines.get(i);
      line.rules().stream()
          .filter(at -> at < line.words().size())
          .forEach(at -> ruled.add(line.words().get(at)));
      if (lines.get(i).isMarked()) {
        marks.add(i);
      }
      if (i + 1 == lines.size() || lines.get(i + 1).beginsParagraph()) {
        Paragraph paragraph = paragraph(lines.subList(start, i + 1));
        paragraphs.addAll(Collections.nCopies(i + 1 - start, paragraph));
        start = i + 1;
      }
    }
    descriptionWidth = measureDescription();
  }

  /** Words that begin a paragraph or follow a column rule: they open cells of this document. */
  static Set<String> openers(List<TreeSector> sectors) {
    Set<String> openers = new HashSet<>();
    for (TreeSector sector : sectors) {
      for (TreeLine line : sector.lines()) {
        for (int i = 0; i < line.words().size(); i++) {
          boolean opens =
              i == 0 ? line.beginsParagraph() || line.beginsWithGap() : line.gaps().contains(i);
          String word = line.words().get(i).text();
          if (opens && Character.isUpperCase(word.charAt(0))) {
            openers.add(word);
          }
        }
      }
    }
    return openers;
  }

  private static Paragraph paragraph(List<TreeLine> lines) {
    int widest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    boolean isMarked = lines.stream().anyMatch(TreeLine::isMarked);
    return new Paragraph(lines.size(), widest, isMarked);
  }

  /** How wide the first column is, by what stands in front of the first gap of a line. */
  private int measureDescription() {
    List<Integer> widths = new ArrayList<>();
    for (TreeLine line : lines) {
      int gap = line.beginsWithGap() ? 0 : line.firstGap();
      int width = gap == line.words().size() ? 0 : Cell.text(line.words().subList(0, gap)).length();
      if (width >= LEAST_DESCRIPTION && width <= MOST_DESCRIPTION) {
        widths.add(width);
      }
    }
    Collections.sort(widths);
    return widths.isEmpty()
        ? USUAL_DESCRIPTION
        : Math.max(USUAL_DESCRIPTION, widths.get(widths.size() * 4 / 5));
  }

  int size() {
    return lines.size();
  }

  TreeLine line(int index) {
    return lines.get(index);
  }

  List<Word> words(int index) {
    return lines.get(index).words();
  }

  Paragraph paragraph(int index) {
    return paragraphs.get(index);
  }

  int descriptionWidth() {
    return descriptionWidth;
  }

  /** Indices of the lines with a time marker. */
  List<Integer> marks() {
    return marks;
  }

  /** Whether a printed column rule stands before a word. */
  boolean isRule(Word word) {
    return ruled.contains(word);
  }

  /** Whether a word inside a line looks like the first of a cell. */
  boolean opensCell(TreeLine line, int at) {
    String word = line.words().get(at).text();
    if (line.gaps().contains(at) || Words.isNumber(word)) {
      return true;
    }
    String above = line.words().get(at - 1).text();
    return Words.beginsWithCapital(word)
        && !Words.isAcronym(word)
        && !Words.endsOpen(above)
        && (Words.namesAction(word) || openers.contains(word));
  }

  /**
   * The lines between two blank ones. A marked paragraph has rows in it, cells side by side; one
   * without is most often a single cell.
   */
  record Paragraph(int lines, int widest, boolean isMarked) {}
}
