package it.schedario.ingest.dup;

import it.schedario.ingest.dup.Block.Kind;
import it.schedario.ingest.dup.Description.Target;
import it.schedario.ingest.text.Punctuation;
import it.schedario.ingest.text.WhiteSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a description to paragraphs and list items, and takes out what floats between
 * them: targets of the Agenda 2030 and page numbers, both at the end of a page.
 *
 * <p>An indented line is a list item or the beginning of a page, for both have left the same blank:
 *
 * <ul>
 *   <li>behind a target or a page number a page begins;
 *   <li>a line that goes on with the sentence of a full line begins a page;
 *   <li>where a list is open it is an item: behind a colon, behind <i>Obiettivi del triennio</i>,
 *       behind another item unless that ended a list of items with semicolons;
 *   <li>a wrapped item has a blank line behind its first line; one without it begins a page;
 *   <li>where no list is open, an item has this blank line or another item behind it; any other
 *       indented line directly below text begins a page.
 * </ul>
 */
final class BlockReader {
  private static final Pattern TARGET = Pattern.compile("\\d{1,2}\\.(?:\\d{1,2}|[a-d])");
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,4}");
  private static final int LONGEST_NUMBER = 5;

  private final Column column;
  private final BitSet pageStarts;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private @Nullable Block open;
  private boolean isPageOver;
  private boolean listHasSemicolons;

  /**
   * @param pageStarts is told the index of each line that begins a page
   */
  BlockReader(Column column, BitSet pageStarts) {
    this.column = column;
    this.pageStarts = pageStarts;
  }

  Description read(List<PrintedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
    }
    return new Description(blocks, targets);
  }

  private void read(PrintedLine line, @Nullable PrintedLine next) {
    if (isTarget(line.text())) {
      targets.add(new Target(line.index(), 0, line.text().length()));
      isPageOver = true;
    } else if (isPageNumber(line, next)) {
      isPageOver = true;
    } else {
      boolean opensPage = isPageOver || (line.isIndented() && isPageStart(line, next));
      pageStarts.set(line.index(), opensPage);
      isPageOver = false;
      if (goesOn(line, opensPage) && open != null) {
        open.add(line);
      } else {
        begin(kind(line, next, opensPage), line, opensPage);
      }
    }
  }

  static boolean isTarget(String text) {
    return text.length() <= LONGEST_NUMBER && TARGET.matcher(text).matches();
  }

  private static boolean isPageNumber(PrintedLine line, @Nullable PrintedLine next) {
    return line.text().length() <= LONGEST_NUMBER
        && PAGE_NUMBER.matcher(line.text()).matches()
        && line.blankLinesBefore() > 0
        && (next == null || next.blankLinesBefore() > 0);
  }

  private void begin(Kind kind, PrintedLine line, boolean opensPage) {
    Block ended = open;
    listHasSemicolons =
        kind == Kind.BULLET
            && ended != null
            && ended.isListItem()
            && (listHasSemicolons || ended.endsWith(';'));
    open = new Block(kind, line, opensPage);
    blocks.add(open);
  }

  private Kind kind(PrintedLine line, @Nullable PrintedLine next, boolean opensPage) {
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
    if (isSubBullet(text)) {
      return Kind.SUB_BULLET;
    }
    if (!line.isIndented() || Block.isObjectives(text) || isHeading(line, next, opensPage)) {
      return Kind.PARAGRAPH;
    }
    return isListOpen() || isItemByItself(line, next) ? Kind.BULLET : Kind.PARAGRAPH;
  }

  private boolean isSubBullet(String text) {
    return text.length() > 2
        && text.charAt(0) == 'o'
        && WhiteSpace.isBlank(text.charAt(1))
        && open != null
        && (open.kind() == Kind.SUB_BULLET || open.endsWith(':'));
  }

  private boolean isListOpen() {
    Block above = open;
    if (above == null) {
      return false;
    }
    boolean isClosed = listHasSemicolons && above.endsWith('.');
    return above.announcesList() || (above.isListItem() && !isClosed);
  }

  /** Whether a line goes on with the open block. */
  private boolean goesOn(PrintedLine line, boolean opensPage) {
    Block above = open;
    if (above == null
        || above.kind() == Kind.GENDER_BUDGET
        || above.last().endsParagraph()
        || isSign(line.text())
        || (above.endsClause() && Block.isObjectives(line.text()))) {
      return false;
    }
    boolean isFull = column.isFull(above.last(), line);
    if (line.isIndented()) {
      return opensPage
          && !above.endsClause()
          && (isFull || (Punctuation.beginsInside(line.text()) && !isListOpen()));
    }
    if (Punctuation.beginsInside(line.text()) && !above.endsClause()) {
      return true;
    }
    boolean isCut = line.blankLinesBefore() > 0 && !opensPage;
    if (isCut) {
      // Inside a list item, and nowhere else, a blank line stands behind the first wrapped line.
      return above.isListItem()
          && (above.endsClause()
              ? isFull && isSecondOfItem(above, line)
              : column.isFullInItem(above.last(), line));
    }
    return isFull && (!above.endsWith(':') || Punctuation.beginsInside(line.text()));
  }

  /** Behind a full stop at the end of a line: not if it looks like the next heading. */
  private static boolean isSecondOfItem(Block item, PrintedLine line) {
    boolean endsWithoutStop = line.endsParagraph() && !Punctuation.endsClause(line.text());
    return item.lines().size() == 1 && line.blankLinesBefore() == 1 && !endsWithoutStop;
  }

  private boolean isSign(String text) {
    return Punctuation.isBullet(text) || Punctuation.isNumbered(text) || isSubBullet(text);
  }

  private boolean isPageStart(PrintedLine line, @Nullable PrintedLine next) {
    Block above = open;
    if (above == null || line.blankLinesBefore() > 0) {
      return false;
    }
    if (isSign(line.text())) {
      return above.isListItem() && !above.first().isIndented();
    }
    if (!above.last().endsParagraph() && !above.endsClause() && column.isFull(above.last(), line)) {
      return Punctuation.beginsInside(line.text()) || !isListOpen();
    }
    if (isListOpen()) {
      return isWrappedWithoutBlankLine(line, next);
    }
    boolean opensList = next != null && next.isIndented() && column.isShort(line);
    return !opensList && !isItemByItself(line, next);
  }

  private boolean isWrappedWithoutBlankLine(PrintedLine line, @Nullable PrintedLine next) {
    return next != null
        && !next.isIndented()
        && next.blankLinesBefore() == 0
        && !line.endsParagraph()
        && !isSign(next.text())
        && column.isFull(line, next);
  }

  private boolean isItemByItself(PrintedLine line, @Nullable PrintedLine next) {
    if (next == null || line.text().endsWith(":") || Block.isObjectives(line.text())) {
      return false;
    }
    if (next.isIndented()) {
      return next.blankLinesBefore() == 0;
    }
    return next.blankLinesBefore() > 0
        && !line.endsParagraph()
        && !Punctuation.endsClause(line.text())
        && column.isFull(line, next);
  }

  /** At the top of a page or below a blank line: short, without a stop, and a sentence below. */
  private boolean isHeading(PrintedLine line, @Nullable PrintedLine next, boolean opensPage) {
    return next != null
        && (opensPage || (line.blankLinesBefore() > 0 && next.blankLinesBefore() == 0))
        && !next.isIndented()
        && !Punctuation.beginsInside(next.text())
        && !Punctuation.beginsInside(line.text())
        && !Punctuation.endsClause(line.text())
        && (line.endsParagraph() || !column.isFull(line, next));
  }
}
