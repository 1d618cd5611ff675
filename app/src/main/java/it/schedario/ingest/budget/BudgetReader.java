package it.schedario.ingest.budget;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ParseProblem.Code;
import it.schedario.ingest.budget.Statement.Form;
import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of a budget report once and sorts them into headers, rows and totals. */
final class BudgetReader {

  /**
   * What was printed.
   *
   * @param year null when neither tables nor title say it
   * @param totals of the detail tables
   * @param recaps rows and totals of the summary tables
   */
  record Result(
      @Nullable Integer year,
      List<BudgetRow> rows,
      List<TotalRow> totals,
      List<TotalRow> recaps,
      Map<BudgetTable, TableHeader> headers,
      List<ParseProblem> problems) {}

  private static final Pattern TABLE =
      Pattern.compile("(?<number>\\d\\.[A-Z])\\s+(?:ENTRATE|SPES[AE]|RIEPILOGO)\\b");

  /** Title of the report and, with a page number, the foot of its pages. */
  private static final Pattern REPORT =
      Pattern.compile(
          "Bilancio di [Pp]revisione (?<year>(?:19|20)\\d\\d)[-–/ \\d\\p{Lu}']*(?<foot>pag\\. ?\\d+)?");

  private final Claims claims;
  private final List<BudgetRow> rows = new ArrayList<>();
  private final List<TotalRow> totals = new ArrayList<>();
  private final List<TotalRow> recaps = new ArrayList<>();
  private final List<ParseProblem> problems = new ArrayList<>();
  private final Map<BudgetTable, TableHeader> headers = new EnumMap<>(BudgetTable.class);
  private final Summaries summaries = new Summaries();
  private @Nullable Integer year;
  private @Nullable BudgetTable table;
  private Place place = Place.START;
  private @Nullable Statement open;
  private @Nullable TableGrid grid;
  private boolean inHeader;
  private int page;

  BudgetReader(Claims claims) {
    this.claims = claims;
  }

  /** Whether a budget report, or one of its tables, begins at a line. */
  static boolean begins(Line line) {
    char first = line.text().charAt(0);
    if (first != 'B' && !Character.isDigit(first)) {
      return false;
    }
    return tableAt(line.text()) != null || REPORT.matcher(line.text()).matches();
  }

  static boolean isFoot(Line line) {
    Matcher report = REPORT.matcher(line.text());
    return report.matches() && report.group("foot") != null;
  }

  /** The table whose title a line is; null for any other line. */
  static @Nullable BudgetTable tableAt(String line) {
    Matcher title = TABLE.matcher(line);
    return title.lookingAt() ? BudgetTable.numbered(title.group("number")) : null;
  }

  Result read(List<Line> lines) {
    for (PrintedTable printed : PrintedTable.cut(lines)) {
      close(Code.UNREADABLE_VALUE);
      grid = printed.grid();
      printed.rows().forEach(this::read);
    }
    close(Code.TRUNCATED);
    return new Result(year(), rows, totals, recaps, headers, problems);
  }

  private void read(TableRow row) {
    String line = row.text();
    BudgetTable begun = tableAt(line);
    Matcher report = REPORT.matcher(line);
    inHeader |= grid != null && row.page() != page;
    page = row.page();
    if (begun != null) {
      close(Code.UNREADABLE_VALUE);
      beginTable(begun, row);
    } else if (report.matches()) {
      year = year == null ? Integer.valueOf(report.group("year")) : year;
      claims.add(row.pieces());
    } else if (table != null && isHeader(line)) {
      inHeader = true;
      headers.computeIfAbsent(table, t -> new TableHeader()).add(line);
      claims.add(row.pieces());
    } else if (table != null) {
      inHeader = false;
      take(table, row);
    }
  }

  private void beginTable(BudgetTable begun, TableRow title) {
    table = begun;
    inHeader = true;
    TableHeader header = headers.computeIfAbsent(begun, t -> new TableHeader());
    header.add(title.text());
    if (grid != null) {
      header.place(grid);
    }
    claims.add(title.pieces());
    if (begun.isDetail()) {
      place = Place.START;
    } else {
      summaries.beginTable();
    }
  }

  /**
   * Inside a row the words of a header may be those of its description, unless a header is open.
   */
  private boolean isHeader(String line) {
    if (grid != null) {
      return inHeader && TableHeader.isHeader(line);
    }
    boolean isInsideRow = open != null && open.form() != Form.CODE;
    return (isInsideRow && !inHeader) ? TableHeader.beginsHeader(line) : TableHeader.isHeader(line);
  }

  private void take(BudgetTable current, TableRow row) {
    Form form = Statement.formOf(current, row.tokens());
    if (open != null && open.endsBefore(form, row)) {
      close(Code.UNREADABLE_VALUE);
    }
    Statement statement = open == null ? new Statement(current, grid, form) : open;
    statement.add(row, form);
    open = statement;
    if (statement.isComplete()) {
      close(Code.UNREADABLE_VALUE);
    }
  }

  /**
   * Reads the open statement, if any.
   *
   * @param ifIncomplete what it means when figures are missing
   */
  private void close(Code ifIncomplete) {
    Statement statement = open;
    open = null;
    if (statement == null) {
      return;
    }
    switch (statement.form()) {
      case CHAPTER -> addRow(statement, ifIncomplete);
      case TOTAL -> addTotal(statement, ifIncomplete);
      case FIGURES -> addSummaryRow(statement, ifIncomplete);
      case CODE -> addCoded(statement, ifIncomplete);
      case WORDS -> addWords(statement);
    }
  }

  private void addRow(Statement statement, Code ifIncomplete) {
    BudgetRow row = BudgetRow.of(statement, place);
    rows.add(row);
    if (row.amounts().isEmpty()) {
      row.chapter().printed().forEach(claims::add);
      Line account = row.chapter().account();
      if (account != null) {
        claims.add(account);
      }
      if (row.description() != null) {
        claims.add(row.description());
      }
      report(ifIncomplete, statement, "chapter " + row.chapter().number());
    } else {
      claims.add(statement.lines());
      if (row.table().hasProgramme() && row.programme() == null) {
        problems.add(
            at(
                Code.MISSING_PART,
                statement.firstLine(),
                describe(statement, "chapter " + row.chapter().number())
                    + ": no mission and programme between its figures"));
      }
    }
  }

  private void addTotal(Statement statement, Code ifIncomplete) {
    TotalLabel label = TotalLabel.of(statement.tokens());
    BudgetTable current = statement.table();
    Scope scope =
        current.isDetail() ? scopeOf(current, label) : summaries.scopeOfTotal(current, label);
    add(statement, label.printed(), scope, label.columns(current), ifIncomplete);
  }

  private @Nullable Scope scopeOf(BudgetTable current, TotalLabel label) {
    return switch (label.level()) {
      case DIRECTORATE -> Scope.ofDirectorate(current, label.code());
      case AREA -> Scope.ofArea(current, place, label.code());
      case GROUP -> {
        if (place.category() != null && place.category().isNamed(label.text())) {
          yield Scope.ofCategory(current, place);
        }
        yield place.title() != null && place.title().isNamed(label.text())
            ? Scope.ofTitle(current, place)
            : null;
      }
    };
  }

  /** A row of a summary table: figures, and among them a code and a name. */
  private void addSummaryRow(Statement statement, Code ifIncomplete) {
    List<Token> words = statement.words();
    BudgetTable current = statement.table();
    if (current.isDetail() || words.isEmpty()) {
      report(Code.UNREADABLE_VALUE, statement, "figures without a name");
      return;
    }
    Passage name = Stretches.passage(words);
    add(
        statement,
        name == null ? "" : name.text(),
        summaries.scopeOfRow(current, words.get(0).text()),
        current.columns(),
        ifIncomplete);
  }

  private void add(
      Statement statement,
      String label,
      @Nullable Scope scope,
      List<Figure> columns,
      Code ifIncomplete) {
    RowCells cells = statement.cellsOfTotal(columns);
    if (cells == null) {
      report(ifIncomplete, statement, label);
      return;
    }
    claims.add(statement.lines());
    TotalRow total =
        new TotalRow(
            statement.table(), label, scope, cells.columns(), cells.amounts(), statement.lines());
    (statement.table().isDetail() ? totals : recaps).add(total);
  }

  private void addCoded(Statement statement, Code ifIncomplete) {
    if (!statement.amounts().isEmpty()) {
      addSummaryRow(statement, ifIncomplete);
      return;
    }
    claims.add(statement.lines());
    Heading heading = Heading.of(statement.rows());
    if (statement.table().isDetail()) {
      beginGroup(heading, Heading.Level.AREA);
    } else if (heading.level() == null) {
      summaries.beginMission(heading);
    }
  }

  private void addWords(Statement statement) {
    String words = statement.rows().get(0).text();
    boolean isLabelled = Heading.isLabelled(words);
    if (statement.table().isDetail()) {
      if (isLabelled) {
        claims.add(statement.lines());
        beginGroup(Heading.of(statement.rows()), Heading.Level.TITLE);
      }
    } else if (isLabelled || summaries.takeHeading(words)) {
      claims.add(statement.lines());
    }
  }

  private void beginGroup(Heading heading, Heading.Level unlabelled) {
    Heading.Level level = heading.level() == null ? unlabelled : heading.level();
    if (heading.isOfDirectorate()) {
      level = Heading.Level.DIRECTORATE;
      summaries.know(heading);
    }
    place = place.under(heading, level);
  }

  private void report(Code code, Statement statement, String what) {
    problems.add(
        at(
            code,
            statement.firstLine(),
            describe(statement, what)
                + ": "
                + statement.amounts().size()
                + " amounts do not fill the columns of the table"));
  }

  private static String describe(Statement statement, String what) {
    return "table " + statement.table().number() + ", " + what;
  }

  private static ParseProblem at(Code code, Line line, String message) {
    return new ParseProblem(code, message, line.page(), line.number());
  }

  /**
   * The year the tables print wins over the title of the report, which may name a later version.
   */
  private @Nullable Integer year() {
    for (TableHeader header : headers.values()) {
      Integer printed = header.budgetYear();
      if (printed != null) {
        return printed;
      }
    }
    return year;
  }
}
