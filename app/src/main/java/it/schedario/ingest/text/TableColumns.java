package it.schedario.ingest.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a printed table: where between the labels of two of them no row prints anything,
 * one ends and the next begins.
 */
public final class TableColumns {
  /** Of the size of the font: less is no gap at all. */
  private static final double LEAST_GAP = 0.1;

  /** Of the size of the font: blanks between words are narrower. */
  private static final double WIDER_THAN_BLANK = 0.45;

  /** Of the size of the font: a wrapped label is not higher above or below its word. */
  private static final double LABEL_HEIGHT = 1.5;

  /** What begins less than so many points apart begins at the same place. */
  private static final double SAME_PLACE = 1;

  private final double[] borders;

  private record Gap(double left, double right) {
    double center() {
      return (left + right) / 2;
    }

    double width() {
      return right - left;
    }
  }

  private TableColumns(double[] borders) {
    this.borders = borders;
  }

  /**
   * @param labels for each column a word of its label, from left to right
   * @param printed all words of the table and its labels, the more rows the better
   * @return null when the words have no boxes, or two columns no clear border
   */
  public static @Nullable TableColumns find(List<Word> labels, List<Word> printed) {
    List<WordBox> boxes = boxes(printed);
    List<WordBox> columns = boxes(labels);
    if (columns.size() < 2 || columns.size() < labels.size() || boxes.size() < printed.size()) {
      return null;
    }
    boxes.sort(Comparator.comparingDouble(WordBox::left));
    double[] borders = new double[columns.size() - 1];
    for (int i = 0; i < borders.length; i++) {
      double border = border(columns.get(i).center(), columns.get(i + 1), boxes);
      if (Double.isNaN(border)) {
        return null;
      }
      borders[i] = border;
    }
    return new TableColumns(borders);
  }

  /** Number of the column a word with a box stands in, from 0. */
  public int of(Word word) {
    WordBox box = word.box();
    if (box == null) {
      throw new IllegalArgumentException("word '" + word.text() + "': not known where it stands");
    }
    int column = 0;
    while (column < borders.length && box.center() > borders[column]) {
      column++;
    }
    return column;
  }

  private static List<WordBox> boxes(List<Word> words) {
    List<WordBox> boxes = new ArrayList<>(words.size());
    for (Word word : words) {
      WordBox box = word.box();
      if (box != null) {
        boxes.add(box);
      }
    }
    return boxes;
  }

  /** The gap between two labels; NaN when there is none, or several and no reason to choose. */
  private static double border(double from, WordBox next, List<WordBox> boxes) {
    List<Gap> gaps = gaps(from, next, boxes);
    List<Gap> wide =
        gaps.stream().filter(gap -> gap.width() > WIDER_THAN_BLANK * next.size()).toList();
    if (wide.isEmpty() && gaps.size() == 1) {
      return gaps.get(0).center();
    }
    if (wide.size() == 1) {
      return wide.get(0).center();
    }
    for (Gap gap : gaps) {
      if (beginsColumn(gap.right(), next, boxes)) {
        return gap.center();
      }
    }
    return Double.NaN;
  }

  /** Where nothing is printed between two places, from left to right. */
  private static List<Gap> gaps(double from, WordBox next, List<WordBox> boxes) {
    List<Gap> gaps = new ArrayList<>();
    double reached = from;
    for (WordBox box : boxes) {
      if (box.right() > from && box.left() < next.center()) {
        Gap gap = new Gap(reached, box.left());
        if (gap.width() > LEAST_GAP * next.size()) {
          gaps.add(gap);
        }
        reached = Math.max(reached, box.right());
      }
    }
    return gaps;
  }

  /** Whether the label and what is printed below it begin at the same place. */
  private static boolean beginsColumn(double left, WordBox label, List<WordBox> boxes) {
    boolean isOfLabel = false;
    boolean isOfRow = false;
    for (WordBox box : boxes) {
      if (Math.abs(box.left() - left) < SAME_PLACE) {
        double height = Math.abs(box.baseline() - label.baseline());
        isOfLabel |= height < LABEL_HEIGHT * label.size();
        isOfRow |= height >= LABEL_HEIGHT * label.size();
      }
    }
    return isOfLabel && isOfRow;
  }
}
