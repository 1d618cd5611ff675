package it.schedario.ingest.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads all tables of a document. A first reading shows how wide the columns are, with which words
 * their cells begin and how many rows an objective has; with that the tables are read again.
 */
final class TreeTables {
  private static final int READINGS = 3;

  /** Columns so much narrower and wider than measured: what is read alike then is sure. */
  private static final float[] OTHER_WIDTHS = {0.96f, 1.04f};

  private final List<Draft> drafts = new ArrayList<>();

  private TreeTables(List<TreeSector> sectors, Phrases phrases) {
    for (TreeSector sector : sectors) {
      drafts.add(new Draft(sector, new TableText(sector.lines(), phrases)));
    }
  }

  static List<TreeTable> read(List<TreeSector> sectors, Phrases phrases) {
    return new TreeTables(sectors, phrases).read();
  }

  private List<TreeTable> read() {
    Habits habits = new Habits();
    for (int i = 1; i < READINGS; i++) {
      Habits seen = new Habits();
      for (Draft draft : drafts) {
        draft.learn(habits, seen);
      }
      habits = seen;
    }
    List<TreeTable> tables = new ArrayList<>();
    for (Draft draft : drafts) {
      tables.add(draft.table(habits));
    }
    return tables;
  }

  /** A table while its measures are learned. */
  private static final class Draft {
    /** Before a reading it is taken that so many rows were seen, and so many begin no objective. */
    private static final float ROWS = 9;

    private static final float FURTHER_ROWS = 4;

    private final TreeSector sector;
    private final TableText text;
    private Widths widths = Widths.USUAL;
    private float furtherRows = FURTHER_ROWS / ROWS;

    Draft(TreeSector sector, TableText text) {
      this.sector = sector;
      this.text = text;
    }

    void learn(Habits habits, Habits seen) {
      List<Path> reading = new TableReader(text, widths, habits, furtherRows).read();
      seen.learn(reading, text);
      widths = widths.measured(reading, text);
      long rows = reading.stream().filter(path -> path.step().beginsRow()).count();
      long objectives = reading.stream().filter(path -> path.step().beginsObjective()).count();
      furtherRows = (Math.max(0, rows - objectives) + FURTHER_ROWS) / (rows + ROWS);
    }

    TreeTable table(Habits habits) {
      List<List<Row>> objectives = read(widths, habits);
      List<List<List<Row>>> others = new ArrayList<>();
      for (float factor : OTHER_WIDTHS) {
        others.add(read(widths.times(factor), habits));
      }
      Certainty.judge(objectives, others);
      return new TreeTable(sector, objectives);
    }

    private List<List<Row>> read(Widths with, Habits habits) {
      List<Path> reading = new TableReader(text, with, habits, furtherRows).read();
      return Objectives.of(Row.of(reading, text), text);
    }
  }
}
