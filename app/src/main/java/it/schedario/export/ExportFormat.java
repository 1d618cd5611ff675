package it.schedario.export;

import java.io.OutputStream;

/** What a file of documents looks like. */
public sealed interface ExportFormat {
  String mediaType();

  /** How names of such files end, without the dot. */
  String ending();

  RowWriter writer(OutputStream out);

  /**
   * A table as text, which spreadsheets open. An Excel set to Italian expects semicolons and
   * decimal commas.
   */
  record Csv(Separator separator, Decimals decimals) implements ExportFormat {
    public static final Csv ITALIAN = new Csv(Separator.SEMICOLON, Decimals.COMMA);

    @Override
    public String mediaType() {
      return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public String ending() {
      return "csv";
    }

    @Override
    public RowWriter writer(OutputStream out) {
      return new CsvWriter(out, this);
    }
  }

  /** What stands between two cells. */
  enum Separator {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t');

    private final char sign;

    Separator(char sign) {
      this.sign = sign;
    }

    char sign() {
      return sign;
    }
  }

  /** What stands before the decimals of a number. */
  enum Decimals {
    COMMA,
    POINT
  }

  /** A document as {@code parse} prints it on every line, exact and whole. */
  record JsonLines() implements ExportFormat {
    @Override
    public String mediaType() {
      return "application/x-ndjson";
    }

    @Override
    public String ending() {
      return "ndjson";
    }

    @Override
    public RowWriter writer(OutputStream out) {
      return new JsonLinesWriter(out);
    }
  }

  /** An Excel workbook: numbers are numbers, texts never formulas. */
  record Xlsx() implements ExportFormat {
    @Override
    public String mediaType() {
      return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String ending() {
      return "xlsx";
    }

    @Override
    public RowWriter writer(OutputStream out) {
      return new XlsxWriter(out);
    }
  }
}
