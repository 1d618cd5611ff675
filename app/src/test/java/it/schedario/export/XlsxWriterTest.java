package it.schedario.export;

import static it.schedario.store.TestDocuments.CASTELVERDE;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.store.TestDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWriterTest {
  @TempDir Path folder;

  @Test
  void amounts_areNumbers_andTextsNeverFormulas() throws IOException {
    String sheet =
        sheet(
            new Row(TestDocuments.line("f1", "38.15.1", "3900180.00"), "b.txt"),
            new Row(TestDocuments.sheet("f1", CASTELVERDE, 2024, "A1", "=1+1"), "b.txt"));

    assertThat(sheet).contains("<v>3900180.00</v>", "<v>-0.10</v>").doesNotContain("<f>");
  }

  @Test
  void text_longerThanACell_isCutVisibly() throws IOException {
    String sheet =
        sheet(new Row(TestDocuments.sheet("f1", CASTELVERDE, 2024, "A1", "x".repeat(40_000)), ""));

    assertThat(sheet).contains("x".repeat(32_763) + " [").doesNotContain("x".repeat(32_764));
  }

  private String sheet(Row... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter writer = new ExportFormat.Xlsx().writer(out)) {
      for (Row row : rows) {
        writer.write(row);
        writer.flush();
      }
    }
    return entry(out.toByteArray(), "xl/worksheets/sheet1.xml")
        + entry(out.toByteArray(), "xl/sharedStrings.xml");
  }

  private String entry(byte[] workbook, String name) throws IOException {
    Path file = Files.write(folder.resolve("schede.xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
