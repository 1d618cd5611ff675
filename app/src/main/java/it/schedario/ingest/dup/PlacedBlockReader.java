package it.schedario.ingest.dup;

import it.schedario.ingest.dup.Block.Kind;
import it.schedario.ingest.dup.Description.Target;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Punctuation;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a description by their places on the page. A line begins a paragraph, a list
 * item or a heading where
 *
 * <ul>
 *   <li>it is bold and the line above is not, or the other way round;
 *   <li>it begins with the sign of an item;
 *   <li>there is more space above it than between other lines;
 *   <li>it begins further left or right than the text above it;
 *   <li>its first word would have fitted on the line above.
 * </ul>
 */
final class PlacedBlockReader {
  private final PlacedColumn column;
  private final List<Line> all;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private @Nullable Block open;

  /**
   * @param all lines of the part, each with the boxes of its words
   */
  PlacedBlockReader(PlacedColumn column, List<Line> all) {
    this.column = column;
    this.all = all;
  }

  Description read(List<PrintedLine> lines) {
    List<PrintedLine> text = lines.stream().filter(line -> !takeTargets(line)).toList();
    for (int i = 0; i < text.size(); i++) {
      read(text.get(i), i + 1 < text.size() ? text.get(i + 1) : null);
    }
    return new Description(blocks, targets);
  }

  /** Targets stand on a line of their own, one or several. */
  private boolean takeTargets(PrintedLine printed) {
    Line line = placed(printed);
    List<Word> words = line.words();
    if (!words.stream().allMatch(word -> BlockReader.isTarget(word.text()))) {
      return false;
    }
    for (Word word : words) {
      targets.add(
          new Target(printed.index(), word.start() - line.start(), word.end() - line.start()));
    }
    return true;
  }

  private void read(PrintedLine line, @Nullable PrintedLine next) {
    Block above = open;
    if (above != null && goesOn(above, line)) {
      above.add(line);
    } else {
      boolean opensPage = above == null || pageOf(above.last()) < pageOf(line);
      open = new Block(kind(line, next), line, opensPage);
      blocks.add(open);
    }
  }

  private Kind kind(PrintedLine line, @Nullable PrintedLine next) {
    String text = line.text();
    if (Label.of(text) == Label.BILANCIO_DI_GENERE) {
      return Kind.GENDER_BUDGET;
    }
    if (Punctuation.isBullet(text)) {
      return Kind.BULLET;
    }
    if (Punctuation.isNumbered(text)) {
      return Kind.NUMBERED;
    }
    if (isSubBullet(line)) {
      return Kind.SUB_BULLET;
    }
    if (isBold(line)) {
      return Block.isObjectives(text) ? Kind.PARAGRAPH : Kind.HEADING;
    }
    boolean hasLostItsSign =
        column.isSetIn(placed(line)) && !(next != null && isFirstOfParagraph(line, next));
    return hasLostItsSign ? Kind.BULLET : Kind.PARAGRAPH;
  }

  private boolean goesOn(Block above, PrintedLine line) {
    Line last = placed(above.last());
    Line next = placed(line);
    if (above.kind() == Kind.GENDER_BUDGET
        || Label.of(line.text()) == Label.BILANCIO_DI_GENERE
        || isBold(above.last()) != isBold(line)
        || (above.endsClause() && Block.isObjectives(line.text()))
        || column.isWide(last, next)
        || !column.isFull(last, next)) {
      return false;
    }
    boolean isBelow =
        PlacedColumn.isSamePlace(
            PlacedColumn.leftOfText(placed(above.first()), isSign(above.first())),
            PlacedColumn.left(next));
    boolean isSecond = above.lines().size() == 1 && isFirstOfParagraph(above.first(), line);
    boolean isItem = isSign(line) && (!isBelow || above.endsClause());
    // A second line further left is below all others.
    boolean isFurtherDown =
        above.lines().size() > 1
            && PlacedColumn.isSamePlace(PlacedColumn.left(last), PlacedColumn.left(next));
    return !isItem && (isBelow || isSecond || isFurtherDown);
  }

  /** The first line of a paragraph may be set in, and the second is not. */
  private boolean isFirstOfParagraph(PrintedLine line, PrintedLine next) {
    return column.isSetIn(placed(line))
        && !isSign(line)
        && column.isAtLeft(placed(next))
        && !isSign(next)
        && column.isFull(placed(line), placed(next));
  }

  private boolean isSign(PrintedLine line) {
    return Punctuation.isBullet(line.text())
        || Punctuation.isNumbered(line.text())
        || isSubBullet(line);
  }

  /** The letter o and a blank, set in: in a sentence it is the word <i>or</i>. */
  private boolean isSubBullet(PrintedLine line) {
    return line.text().startsWith("o ") && column.isSetIn(placed(line));
  }

  private boolean isBold(PrintedLine line) {
    return placed(line).boxes().stream().allMatch(WordBox::isBold);
  }

  private int pageOf(PrintedLine line) {
    return placed(line).page();
  }

  private Line placed(PrintedLine line) {
    return all.get(line.index());
  }
}
