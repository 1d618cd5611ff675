package it.schedario.paper;

import it.schedario.paper.Cell.Column;
import java.util.List;

/**
 * The table of an <i>albero della performance</i>: four columns, whose heads every page repeats;
 * the end of a page cuts a row.
 */
public final class PrintedTreeTable {
  private static final double HEAD = 14;
  private static final double FOOT = 585;

  private static final Column DESCRIPTION = Column.left("Descrizione obiettivo", Sheaf.LEFT, 250);
  private static final Column INSTRUMENT =
      Column.left("Strumento di verifica obj/indicatore", 285, 190);
  private static final Column RESULT = Column.left("Risultato atteso", 485, 170);
  private static final Column DUE = Column.left("Tempi", 665, 60);
  private static final List<Column> COLUMNS = List.of(DESCRIPTION, INSTRUMENT, RESULT, DUE);

  private final Sheaf sheaf;
  private final Alignment alignment;

  /** Where the cells of a row stand that are not as high as the row. */
  public enum Alignment {
    TOP,
    MIDDLE
  }

  /** Text of the four cells; a further row of an objective has an empty description. */
  public record Row(String description, String instrument, String result, String due) {}

  public record Sector(String name, List<Row> rows) {}

  private PrintedTreeTable(Sheaf sheaf, Alignment alignment) {
    this.sheaf = sheaf;
    this.alignment = alignment;
  }

  public static byte[] print(String town, int year, List<Sector> sectors, Alignment alignment) {
    try (Sheaf sheaf = new Sheaf()) {
      sheaf.everyPage(page -> sheaf.text(400, FOOT, "pag. " + page));
      sheaf.startPages(() -> {});
      sheaf.text(Sheaf.LEFT, sheaf.y(), "Comune di " + town);
      sheaf.down(HEAD);
      sheaf.heading(Sheaf.LEFT, sheaf.y(), "ALBERO DELLA PERFORMANCE " + year);
      sheaf.down(2 * HEAD);
      PrintedTreeTable table = new PrintedTreeTable(sheaf, alignment);
      sectors.forEach(table::print);
      return sheaf.toBytes();
    }
  }

  private void print(Sector sector) {
    sheaf.reserve(5 * HEAD);
    sheaf.heading(Sheaf.LEFT, sheaf.y(), sector.name());
    sheaf.down(HEAD);
    heads();
    sector.rows().forEach(this::print);
    sheaf.down(2 * HEAD);
  }

  private void heads() {
    for (Column column : COLUMNS) {
      sheaf.heading(column.left(), sheaf.y(), column.label());
    }
    sheaf.down(HEAD);
  }

  private void print(Row row) {
    TableRow printed = new TableRow(sheaf);
    add(printed, DESCRIPTION, row.description());
    add(printed, INSTRUMENT, row.instrument());
    add(printed, RESULT, row.result());
    add(printed, DUE, row.due());
    printed.print(1, this::heads);
  }

  private void add(TableRow row, Column column, String text) {
    if (!text.isEmpty()) {
      switch (alignment) {
        case TOP -> row.top(column, text);
        case MIDDLE -> row.middle(column, text);
      }
    }
  }
}
