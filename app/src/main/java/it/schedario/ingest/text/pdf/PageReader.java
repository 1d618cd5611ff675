package it.schedario.ingest.text.pdf;

import it.schedario.ingest.PdfLimits;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Lets PDFBox run the pages and takes the glyphs from it, in the order they are drawn; what is
 * drawn twice to look bold comes once.
 */
final class PageReader extends PDFTextStripper {
  static {
    FontMappers.set(new BuiltInFont());
  }

  private static final float BOLD = 600;

  private final PdfLimits limits;
  private final Deadline deadline;
  private final StreamSizes sizes;
  private final Consumer<List<Glyph>> pages;
  private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();

  private PageReader(
      PdfLimits limits, Deadline deadline, StreamSizes sizes, Consumer<List<Glyph>> pages) {
    this.limits = limits;
    this.deadline = deadline;
    this.sizes = sizes;
    this.pages = pages;
    // Pages are counted here: those that draw nothing count as well.
    setStartPage(0);
    setShouldSeparateByBeads(false);
  }

  /**
   * @param pages takes the glyphs of each page
   */
  static void read(
      PDDocument document, PdfLimits limits, Deadline deadline, Consumer<List<Glyph>> pages)
      throws IOException {
    StreamSizes sizes = new StreamSizes(limits, deadline);
    new PageReader(limits, deadline, sizes, pages).writeText(document, Writer.nullWriter());
  }

  @Override
  protected void processPages(PDPageTree tree) throws IOException {
    int count = 0;
    for (PDPage page : tree) {
      if (++count > limits.pages()) {
        throw new LimitReachedException("more than " + limits.pages() + " pages");
      }
      sizes.check(page);
      charactersByArticle.clear();
      if (page.hasContents()) {
        processPage(page);
      }
      pages.accept(glyphs());
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    deadline.check();
    if (isPlaced(text)) {
      super.processTextPosition(text);
      if (charactersByArticle.get(0).size() > limits.glyphs()) {
        throw new LimitReachedException(
            "page " + getCurrentPageNo() + " has more than " + limits.glyphs() + " glyphs");
      }
    }
  }

  /** Only takes the glyphs: lines are made of them elsewhere. */
  @Override
  protected void writePage() {}

  private static boolean isPlaced(TextPosition text) {
    return text.getUnicode() != null
        && Float.isFinite(text.getXDirAdj())
        && Float.isFinite(text.getYDirAdj())
        && Float.isFinite(text.getWidthDirAdj());
  }

  private List<Glyph> glyphs() {
    List<Glyph> glyphs = new ArrayList<>();
    for (List<TextPosition> texts : charactersByArticle) {
      for (TextPosition text : texts) {
        glyphs.add(glyph(text));
      }
    }
    return glyphs;
  }

  private Glyph glyph(TextPosition text) {
    double size = Math.abs(text.getFontSizeInPt());
    return new Glyph(
        text.getUnicode(),
        text.getXDirAdj(),
        text.getXDirAdj() + text.getWidthDirAdj(),
        text.getYDirAdj(),
        size > 0 ? size : text.getHeightDir(),
        text.getWidthOfSpace(),
        (int) text.getDir(),
        bold.computeIfAbsent(text.getFont(), PageReader::isBold));
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name != null && name.toLowerCase(Locale.ROOT).contains("bold")
        || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
  }
}
