package it.schedario.export;

import it.schedario.export.ExportFormat.Csv;
import it.schedario.export.ExportFormat.Decimals;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table by RFC 4180, with the mark by which Excel knows UTF-8. */
final class CsvWriter implements RowWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private final Csv format;
  private final Writer out;
  private boolean begun = false;

  CsvWriter(OutputStream out, Csv format) {
    this.format = format;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void write(Row row) throws IOException {
    begin();
    writeLine(Column.ALL.stream().map(column -> cell(column.value(row))).toList());
  }

  @Override
  public void flush() throws IOException {
    begin();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.write(BYTE_ORDER_MARK);
      writeLine(Column.ALL.stream().map(Column::name).toList());
    }
  }

  private void writeLine(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(format.separator().sign());
      }
      out.write(quoted(cells.get(i)));
    }
    out.write("\r\n");
  }

  private String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      String plain = number.toPlainString();
      return format.decimals() == Decimals.COMMA ? plain.replace('.', ',') : plain;
    }
    return value instanceof String text ? guarded(text) : value.toString();
  }

  /** An apostrophe in front makes of a would-be formula the text it is. */
  private static String guarded(String text) {
    return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private String quoted(String cell) {
    boolean plain =
        cell.chars()
            .noneMatch(c -> c == format.separator().sign() || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
