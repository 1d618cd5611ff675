package it.schedario.paper;

import it.schedario.schema.BudgetLine;
import java.util.ArrayList;
import java.util.List;

/** Where the columns of a budget table stand, and what stands above them. */
final class BudgetColumns {
  static final double ACCOUNT = 95;

  /**
   * @param right right edge of its figures
   */
  record Column(String label, double labelLeft, double right) {}

  private final String number;
  private final int year;
  private final List<Column> words = new ArrayList<>();
  private final List<Column> figures = new ArrayList<>();

  private BudgetColumns(String number, int year) {
    this.number = number;
    this.year = year;
  }

  static BudgetColumns of(String number, int year) {
    BudgetColumns columns = new BudgetColumns(number, year);
    String thisYear = "PREVISIONE " + year;
    String lastYear = "PREVISIONE " + (year - 1);
    String outturn = "RENDICONTO " + (year - 1);
    if (number.startsWith("1")) {
      columns.currentWords();
      boolean isLastYearFirst = number.equals("1.D");
      columns.figure(isLastYearFirst ? lastYear : thisYear, 480);
      columns.figure(isLastYearFirst ? thisYear : lastYear, 560);
      columns.figure(outturn, number.equals("1.B") ? 690 : 640);
    } else {
      columns.word(number.equals("2.C") ? "Missione Programma" : "PEG DESC PEG", Sheaf.LEFT);
      columns.figure(lastYear.replace(' ', '\n'), 345);
      columns.figure(thisYear.replace(' ', '\n'), 415);
      columns.figure("di cui:\nCRONO\nOBBLIGAZIONI\nANNI\nPRECEDENTI", 490);
      columns.figure("di cui:\nALTRI NUOVI\nSTANZIAMENTI", 565);
      columns.figure("di cui:\nPROGRAMMA\nTRIENNALE\nLAVORI\nPUBBLICI", 640);
      columns.figure(outturn.replace(' ', '\n'), 750);
    }
    if (columns.hasProgramme()) {
      columns.word("Miss.-\nProgr.", columns.programme());
    }
    return columns;
  }

  private void currentWords() {
    switch (number) {
      case "1.D" -> word("Missione Programma", Sheaf.LEFT);
      case "1.C" -> word("TITOLO DESCRIZIONE TITOLO", Sheaf.LEFT);
      default -> {
        word("PEG", Sheaf.LEFT);
        word("PDC", ACCOUNT);
        word("DESCRIZIONE PEG", description());
      }
    }
    if (!number.equals("1.D")) {
      word("VINC", earmark());
    }
  }

  private void word(String label, double left) {
    words.add(new Column(label, left, left));
  }

  private void figure(String label, double right) {
    figures.add(new Column(label, right - 62, right));
  }

  private boolean hasProgramme() {
    return number.endsWith("B");
  }

  List<Column> all() {
    List<Column> all = new ArrayList<>(words);
    all.addAll(figures);
    return all;
  }

  int labelLines() {
    return number.startsWith("1") ? 2 : 5;
  }

  boolean isSummary() {
    return number.matches("1\\.[CD]|2\\.C");
  }

  double description() {
    return number.startsWith("1") ? 155 : 90;
  }

  double descriptionWidth() {
    return number.startsWith("1") ? 210 : 185;
  }

  double earmark() {
    return 384;
  }

  double programme() {
    return number.startsWith("1") ? 585 : 655;
  }

  /** Before which of its figures a row draws mission and programme. */
  int placeOfProgramme() {
    return number.startsWith("1") ? 2 : 5;
  }

  /** A column without a label, which shows through. */
  Column hidden() {
    return new Column("", 740, 780);
  }

  Column of(BudgetLine.Column column, int ofYear) {
    String label =
        switch (column) {
          case FORECAST -> "PREVISIONE" + ofYear;
          case OUTTURN -> "RENDICONTO" + ofYear;
          case PRIOR_OBLIGATIONS -> "PRECEDENTI";
          case NEW_APPROPRIATIONS -> "STANZIAMENTI";
          case PUBLIC_WORKS_PROGRAMME -> "PUBBLICI";
        };
    return figures.stream()
        .filter(one -> one.label().replaceAll("\\s", "").endsWith(label))
        .findFirst()
        .orElseThrow();
  }

  String title() {
    return switch (number) {
      case "1.A" -> "ENTRATE CORRENTI";
      case "1.B" -> "SPESE CORRENTI";
      case "1.C" -> "RIEPILOGO ENTRATE e SPESE CORRENTI VINCOLATE";
      case "1.D" -> "RIEPILOGO SPESA CORRENTE per MISSIONE e PROGRAMMA";
      case "2.A" -> "ENTRATE IN CONTO CAPITALE";
      case "2.B" -> "SPESE IN CONTO CAPITALE";
      default -> "RIEPILOGO SPESA IN CONTO CAPITALE per MISSIONE e PROGRAMMA";
    };
  }
}
