package it.schedario.ingest.tree;

import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts the lines into tables.
 *
 * <p>A table begins with a heading in capitals shortly before the heads of the columns. Heads in
 * the middle of a page without a heading begin a table nobody named; at the top of a page they are
 * repeated.
 */
final class TreeSectors {
  /** Cells of the last row may stand between a heading and the heads it announces. */
  private static final int LINES_BEFORE_HEADS = 13;

  private static final int LEAST_LETTERS = 8;

  private final List<TreeLine> lines;
  private final Claims claims;
  private final List<TreeSector> sectors = new ArrayList<>();
  private final Set<Integer> pagesWithRows = new HashSet<>();
  private @Nullable Line heading;
  private List<TreeLine> current = new ArrayList<>();
  private boolean opened;
  private boolean headsSeen;
  private boolean rowsSinceHeads;

  private TreeSectors(List<TreeLine> lines, Claims claims) {
    this.lines = lines;
    this.claims = claims;
  }

  static List<TreeSector> split(List<TreeLine> lines, Claims claims) {
    return new TreeSectors(lines, claims).split();
  }

  private List<TreeSector> split() {
    for (int i = 0; i < lines.size(); i++) {
      TreeLine line = lines.get(i);
      if (isHeading(i)) {
        open(line.printed());
        claims.add(line.printed());
      } else if (ColumnHeads.isHead(line.printed().text())) {
        claims.add(line.printed());
        if (!opened || (rowsSinceHeads && headsSeen && isBelowRows(line))) {
          open(null);
        }
        headsSeen = true;
        rowsSinceHeads = false;
      } else if (opened) {
        if (line.isMarked()) {
          rowsSinceHeads = true;
          pagesWithRows.add(line.printed().page());
        }
        current.add(line);
      }
    }
    close();
    return sectors;
  }

  private boolean isBelowRows(TreeLine line) {
    return pagesWithRows.contains(line.printed().page());
  }

  private void open(@Nullable Line newHeading) {
    close();
    heading = newHeading;
    opened = true;
    headsSeen = newHeading == null;
    rowsSinceHeads = false;
  }

  private void close() {
    if (opened && current.stream().anyMatch(TreeLine::isMarked)) {
      sectors.add(new TreeSector(heading, current));
    }
    current = new ArrayList<>();
  }

  private boolean isHeading(int at) {
    TreeLine line = lines.get(at);
    if (line.isMarked() || !isInCapitals(line.printed().text())) {
      return false;
    }
    boolean standsAlone =
        line.beginsParagraph() && (at + 1 == lines.size() || lines.get(at + 1).beginsParagraph());
    for (int i = at + 1; i <= Math.min(at + LINES_BEFORE_HEADS, lines.size() - 1); i++) {
      if (ColumnHeads.isHead(lines.get(i).printed().text())) {
        return standsAlone || i == at + 1;
      }
      if (isTitle(line)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTitle(TreeLine line) {
    return TreeTitle.isTitle(line.printed().text());
  }

  private static boolean isInCapitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters > LEAST_LETTERS && capitals >= 0.95 * letters;
  }
}
