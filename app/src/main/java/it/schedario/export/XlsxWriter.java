package it.schedario.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An Excel workbook; a sheet that is full is followed by another one. */
final class XlsxWriter implements RowWriter {
  private static final int MOST_ROWS = 1_048_576;

  /** What Excel opens of a text. */
  private static final int LONGEST_TEXT = 32_767;

  private static final String CUT = " […]";
  /** Characters; by itself the library makes room for the longest text. */
  private static final int COLUMN_WIDTH = 24;

  private static final String AMOUNT = "#,##0.00";

  private final Workbook workbook;
  private Worksheet sheet;
  private int sheets = 1;
  private int row = 1;

  XlsxWriter(OutputStream out) {
    this.workbook = new Workbook(out, "Schedario", null);
    this.sheet = begin();
  }

  @Override
  public void write(Row document) throws IOException {
    if (row == MOST_ROWS) {
      sheet.finish();
      sheets++;
      sheet = begin();
      row = 1;
    }
    List<Column> columns = Column.ALL;
    for (int i = 0; i < columns.size(); i++) {
      put(i, columns.get(i).value(document));
    }
    row++;
  }

  @Override
  public void flush() throws IOException {
    sheet.flush();
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    workbook.finish();
  }

  private Worksheet begin() {
    Worksheet begun = workbook.newWorksheet(sheets == 1 ? "Schede" : "Schede " + sheets);
    begun.freezePane(0, 1);
    for (int i = 0; i < Column.ALL.size(); i++) {
      begun.value(0, i, Column.ALL.get(i).name());
      begun.style(0, i).bold().set();
      begun.width(i, COLUMN_WIDTH);
    }
    return begun;
  }

  private void put(int column, @Nullable Object value) {
    if (value instanceof BigDecimal amount) {
      sheet.value(row, column, amount);
      sheet.style(row, column).format(AMOUNT).set();
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value != null) {
      sheet.value(row, column, fitting(value.toString()));
    }
  }

  private static String fitting(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int end = LONGEST_TEXT - CUT.length();
    // Half a surrogate pair is no character.
    end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, end) + CUT;
  }
}
