package it.schedario.ingest.tree;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.TableColumns;
import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tables of a document that says where its words stand. Tables whose heads stand alike
 * have the same columns, so that a short one is read as surely as a long one.
 */
final class PlacedTables {
  private final List<Alike> groups = new ArrayList<>();
  private final PageFeet feet;

  private record Alike(PlacedHeads heads, List<Placed> tables) {}

  private record Placed(TreeSector sector, PlacedHeads heads) {}

  private PlacedTables(List<TreeSector> sectors) {
    List<TreeLine> lines = new ArrayList<>();
    for (TreeSector sector : sectors) {
      PlacedHeads heads = isPlaced(sector) ? PlacedHeads.find(sector) : null;
      if (heads != null) {
        lines.addAll(sector.lines());
        alike(heads).tables.add(new Placed(sector, heads));
      }
    }
    feet = new PageFeet(lines);
  }

  /** The tables it is sure of; the others are to be read as text. */
  static Map<TreeSector, TreeTable> read(List<TreeSector> sectors) {
    return new PlacedTables(sectors).read();
  }

  private static boolean isPlaced(TreeSector sector) {
    return sector.lines().stream()
        .allMatch(line -> line.printed().words().stream().allMatch(word -> word.box() != null));
  }

  private Alike alike(PlacedHeads heads) {
    for (Alike group : groups) {
      if (group.heads.standAs(heads)) {
        return group;
      }
    }
    Alike group = new Alike(heads, new ArrayList<>());
    groups.add(group);
    return group;
  }

  private Map<TreeSector, TreeTable> read() {
    Map<TreeSector, TreeTable> tables = new IdentityHashMap<>();
    for (Alike group : groups) {
      List<Word> printed = new ArrayList<>();
      for (Placed table : group.tables) {
        printed.addAll(table.heads.words());
        printed.addAll(wordsOfRows(table));
      }
      TableColumns columns = TableColumns.find(group.heads.labels(), printed);
      if (columns != null) {
        for (Placed table : group.tables) {
          List<Row> rows = new PlacedRows(columns).read(table.sector, line -> isOfRow(table, line));
          if (!rows.isEmpty()) {
            tables.put(table.sector, new TreeTable(table.sector, Objectives.of(rows)));
          }
        }
      }
    }
    return tables;
  }

  /** Up to the last time that is clearly one; what stands below may be no row. */
  private List<Word> wordsOfRows(Placed table) {
    List<Word> words = new ArrayList<>();
    int sure = 0;
    for (TreeLine line : table.sector.lines()) {
      if (isOfRow(table, line.printed())) {
        words.addAll(line.printed().words());
      }
      sure = line.isMarked() ? words.size() : sure;
    }
    return words.subList(0, sure);
  }

  private boolean isOfRow(Placed table, Line line) {
    return table.heads.areAbove(line) && !feet.hold(line);
  }
}
