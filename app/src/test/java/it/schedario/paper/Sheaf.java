package it.schedario.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Pages in landscape, written on from the top; distances are in points from left and top. */
public final class Sheaf implements AutoCloseable {
  public static final double LEFT = 25;
  public static final double SIZE = 8;
  public static final double LINE = 9.3;

  /** Between two paragraphs, beside the step to the next line. */
  public static final double PARAGRAPH = 2.5;

  private static final double BOTTOM = 570;
  private static final PDRectangle LANDSCAPE =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

  private final PDDocument document = new PDDocument();
  private final PDFont plain = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private PDPageContentStream out;
  private IntConsumer onEveryPage = page -> {};
  private Runnable header = () -> {};
  private double y;

  /** Begins a page, and every page that follows, with the same lines. */
  public void startPages(Runnable newHeader) {
    startPages(newHeader, newHeader);
  }

  /**
   * @param first what the first page begins with; the following ones begin otherwise
   */
  public void startPages(Runnable first, Runnable following) {
    header = first;
    newPage();
    header = following;
  }

  /** Prints something on every page, whatever else begins it; told the number of the page. */
  public void everyPage(IntConsumer print) {
    onEveryPage = print;
  }

  public void newPage() {
    try {
      if (out != null) {
        out.close();
      }
      PDPage page = new PDPage(LANDSCAPE);
      document.addPage(page);
      out = new PDPageContentStream(document, page);
      onEveryPage.accept(document.getNumberOfPages());
      y = 30;
      header.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public double y() {
    return y;
  }

  public void moveTo(double newY) {
    y = newY;
  }

  public void down(double points) {
    y += points;
  }

  public boolean hasRoomFor(double height) {
    return height <= room();
  }

  /** What is left of the page. */
  public double room() {
    return BOTTOM - y;
  }

  /** Goes to a new page where so much does not fit any more. */
  public void reserve(double height) {
    if (!hasRoomFor(height)) {
      newPage();
    }
  }

  public void text(double x, double baseline, String text) {
    show(plain, x, baseline, text);
  }

  public void heading(double x, double baseline, String text) {
    show(bold, x, baseline, text);
  }

  public void right(double x, double baseline, String text) {
    show(plain, x - width(text), baseline, text);
  }

  private void show(PDFont font, double x, double baseline, String text) {
    try {
      out.beginText();
      out.setFont(font, (float) SIZE);
      out.newLineAtOffset((float) x, (float) (LANDSCAPE.getHeight() - baseline));
      out.showText(text);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public double width(String text) {
    try {
      return plain.getStringWidth(text) / 1000 * SIZE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cuts a paragraph into lines, where the next word does not fit. */
  public List<String> wrap(String paragraph, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ")) {
      if (line.length() > 0 && width(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  public byte[] toBytes() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      out.close();
      // Else made of the time, and no two files were the same.
      document.setDocumentId(1L);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
