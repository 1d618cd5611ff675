package it.schedario.ingest.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads all tables of a document. First readings show how wide the columns are, with which words
 * their cells begin and how many rows an objective has; with that the tables are read again.
 */
final class TreeTables {
  /** Columns so much narrower and wider than measured: what is read alike then is sure. */
  private static final float[] OTHER_WIDTHS = {0.96f, 1.04f};

  private static final int FIRST_MEASURES = 3;
  private static final int FIRST_LINES = 150;

  private static final int FEW_BREAKS = 8;
  private static final int MANY_BREAKS = 20;

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
    Widths widths = Widths.USUAL;
    for (int i = 0; i < FIRST_MEASURES; i++) {
      widths = measured(first(), widths);
    }
    Widths common = measured(drafts, widths);
    for (Draft draft : drafts) {
      draft.learn(likely(common, widths), new Habits(), FEW_BREAKS);
    }
    Habits habits = new Habits();
    for (int i = 0; i < drafts.size(); i++) {
      Set<Widths> likely = likely(drafts.get(i).widths, common);
      if (i > 0) {
        likely.add(drafts.get(i - 1).widths);
      }
      if (i + 1 < drafts.size()) {
        likely.add(drafts.get(i + 1).widths);
      }
      drafts.get(i).learn(likely, habits, MANY_BREAKS);
    }
    List<TreeTable> tables = new ArrayList<>();
    for (Draft draft : drafts) {
      tables.add(draft.table(habits));
    }
    return tables;
  }

  private static Set<Widths> likely(Widths... widths) {
    return new LinkedHashSet<>(List.of(widths));
  }

  private List<Draft> first() {
    List<Draft> first = new ArrayList<>();
    int lines = 0;
    for (Draft draft : drafts) {
      if (lines < FIRST_LINES) {
        first.add(draft);
        lines += draft.text.size();
      }
    }
    return first;
  }

  /** Most tables of a document have columns nearly as wide. */
  private static Widths measured(List<Draft> tables, Widths before) {
    Widths.Seen seen = new Widths.Seen();
    for (Draft draft : tables) {
      seen.add(draft.read(before, new Habits(), Frontier.FEW).steps(), draft.text);
    }
    return seen.widths(before, FEW_BREAKS);
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

    /** Of likely widths those are the table's that let it be read without contradictions. */
    void learn(Set<Widths> likely, Habits seen, int leastBreaks) {
      float least = Costs.NEVER;
      TableReading best = TableReading.NONE;
      for (Widths each : likely) {
        TableReading reading = read(each, new Habits(), Frontier.FEW);
        if (reading.cost() < least) {
          least = reading.cost();
          best = reading;
          widths = each;
        }
      }
      seen.learn(best.steps(), text);
      Widths.Seen measured = new Widths.Seen();
      measured.add(best.steps(), text);
      widths = measured.widths(widths, leastBreaks);
      long rows = best.steps().stream().filter(path -> path.step().beginsRow()).count();
      long objectives = best.steps().stream().filter(path -> path.step().beginsObjective()).count();
      furtherRows = (Math.max(0, rows - objectives) + FURTHER_ROWS) / (rows + ROWS);
    }

    TreeTable table(Habits habits) {
      List<List<Row>> objectives = objectives(widths, habits, Frontier.MANY);
      List<List<List<Row>>> others = new ArrayList<>();
      for (float factor : OTHER_WIDTHS) {
        others.add(objectives(widths.times(factor), habits, Frontier.FEW));
      }
      Certainty.judge(objectives, others);
      return new TreeTable(sector, objectives);
    }

    private List<List<Row>> objectives(Widths with, Habits habits, int most) {
      return Objectives.of(Row.of(read(with, habits, most).steps(), text));
    }

    private TableReading read(Widths with, Habits habits, int most) {
      return new TableReader(text, with, habits, furtherRows, most).read();
    }
  }
}
