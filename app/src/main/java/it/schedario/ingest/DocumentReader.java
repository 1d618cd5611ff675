package it.schedario.ingest;

import it.schedario.ingest.UnreadableDocumentException.Code;
import it.schedario.ingest.budget.BudgetPart;
import it.schedario.ingest.classify.ProgrammeInference;
import it.schedario.ingest.dup.DupPart;
import it.schedario.ingest.plain.PlainReader;
import it.schedario.ingest.sheet.SheetLayout;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.TextDecoder;
import it.schedario.ingest.text.pdf.PdfSignature;
import it.schedario.ingest.text.pdf.PdfText;
import it.schedario.ingest.tree.TreeLayout;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads a file into documents. Without state; safe for use by many threads. */
public final class DocumentReader {
  private static final int LONGEST_COVER = 40;

  private final ReadLimits limits;
  private final List<Layout> layouts;
  private final PlainReader plain;
  private final ProgrammeInference inference;

  public DocumentReader() {
    this(ReadLimits.DEFAULT);
  }

  public DocumentReader(ReadLimits limits) {
    this(limits, OfficialData.bundled());
  }

  public DocumentReader(ReadLimits limits, OfficialData official) {
    this.limits = limits;
    this.layouts =
        List.of(
            new SheetLayout(official),
            new TreeLayout(official.municipalities()),
            new SharedFileLayout(List.of(new BudgetPart(), new DupPart()), official));
    this.inference = new ProgrammeInference(official.classification());
    this.plain = new PlainReader(official.municipalities());
  }

  /**
   * @param file name of the file, for messages and for {@link
   *     it.schedario.schema.SourceDocument#file}
   * @param content all bytes of the file
   * @throws UnreadableDocumentException when nothing can be made of it
   */
  public ReadDocument read(String file, byte[] content, ReadOptions options)
      throws UnreadableDocumentException {
    return read(file, content, text(file, content), options).mapDocuments(inference::complete);
  }

  private ReadDocument read(String file, byte[] content, DocumentText text, ReadOptions options)
      throws UnreadableDocumentException {
    SourceFile source = new SourceFile(file, sha256(content));
    for (Layout layout : layouts) {
      if (layout.recognises(text)) {
        return read(layout, source, text, options);
      }
    }
    return plain.read(source, text, options);
  }

  /**
   * A report may speak of a layout and be none; what is no longer than a cover is a rest of one.
   */
  private ReadDocument read(Layout layout, SourceFile file, DocumentText text, ReadOptions options)
      throws UnreadableDocumentException {
    try {
      return layout.read(file, text, options);
    } catch (UnreadableDocumentException e) {
      boolean isMoreThanACover =
          text.lines().stream().filter(line -> !line.isBlank()).limit(LONGEST_COVER + 1).count()
              > LONGEST_COVER;
      if (e.code() == Code.NO_DOCUMENTS && isMoreThanACover) {
        return plain.read(file, text, options);
      }
      throw e;
    }
  }

  /** What a file is, its content says; its name may lie. */
  private DocumentText text(String file, byte[] content) throws UnreadableDocumentException {
    return PdfSignature.isAtBeginningOf(content)
        ? new PdfText(limits).read(file, content)
        : DocumentText.of(new TextDecoder(limits).decode(file, content));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
