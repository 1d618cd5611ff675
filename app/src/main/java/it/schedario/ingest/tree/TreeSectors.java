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
  private final List<Draft> drafts = new ArrayList<>();
  private final List<TreeLine> displaced = new ArrayList<>();
  private final Set<Integer> pagesWithRows = new HashSet<>();
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
      if (i > 0 && line.page() != lines.get(i - 1).page()) {
        placeDisplaced();
      }
      if (isHeading(i)) {
        open(line.printed());
        claims.add(line.printed());
      } else if (isHead(line)) {
        claims.add(line.printed());
        if (drafts.isEmpty() || (rowsSinceHeads && headsSeen && isBelowRows(line))) {
          placeDisplaced();
          open(null);
        }
        headsSeen = true;
        rowsSinceHeads = false;
      } else if (!drafts.isEmpty()) {
        add(i);
      }
    }
    placeDisplaced();
    return drafts.stream()
        .filter(draft -> draft.lines().stream().anyMatch(TreeLine::isMarked))
        .map(draft -> new TreeSector(draft.heading(), draft.lines()))
        .toList();
  }

  private void add(int at) {
    TreeLine line = lines.get(at);
    if (line.isMarked()) {
      rowsSinceHeads = true;
      pagesWithRows.add(line.page());
    }
    if (!rowsSinceHeads && isAmongHeads(at)) {
      displaced.add(line);
    } else {
      drafts.get(drafts.size() - 1).lines().add(line);
    }
  }

  /** Whether another head follows before the first row, though a heading or head is above. */
  private boolean isAmongHeads(int at) {
    for (int i = at + 1; i < Math.min(at + LINES_BEFORE_HEADS, lines.size()); i++) {
      TreeLine line = lines.get(i);
      if (line.isMarked() || line.page() != lines.get(at).page()) {
        return false;
      }
      if (isHead(line)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Text among the heads is what the recognition took from the foot of the page: it goes on the
   * last row there. Where heads end the page that row is in the table above.
   */
  private void placeDisplaced() {
    if (displaced.isEmpty()) {
      return;
    }
    int last = drafts.size() - 1;
    boolean goesAbove = !rowsSinceHeads && last > 0;
    drafts.get(goesAbove ? last - 1 : last).lines().addAll(displaced);
    displaced.clear();
  }

  private boolean isBelowRows(TreeLine line) {
    return pagesWithRows.contains(line.page());
  }

  private void open(@Nullable Line heading) {
    drafts.add(new Draft(heading, new ArrayList<>()));
    headsSeen = heading == null;
    rowsSinceHeads = false;
  }

  private static boolean isHead(TreeLine line) {
    return ColumnHeads.isHead(line.printed().text());
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

  private record Draft(@Nullable Line heading, List<TreeLine> lines) {}
}
