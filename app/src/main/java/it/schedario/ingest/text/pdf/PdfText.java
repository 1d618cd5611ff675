package it.schedario.ingest.text.pdf;

import it.schedario.ingest.PdfLimits;
import it.schedario.ingest.ReadLimits;
import it.schedario.ingest.UnreadableDocumentException;
import it.schedario.ingest.UnreadableDocumentException.Code;
import it.schedario.ingest.text.DocumentText;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF, and where every word of it stands. */
public final class PdfText {
  private final ReadLimits limits;

  public PdfText(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * @param file its name, for messages
   */
  public DocumentText read(String file, byte[] content) throws UnreadableDocumentException {
    limits.checkFileSize(file, content.length);
    if (!PdfSignature.isAtEndOf(content)) {
      throw unreadable(Code.DAMAGED_FILE, file, "it ends before the end mark of a PDF");
    }
    PagedText text = pages(file, content);
    if (text.pages() == 0) {
      throw unreadable(Code.DAMAGED_FILE, file, "it has no page");
    }
    if (!text.hasText()) {
      throw unreadable(
          Code.NO_TEXT,
          file,
          "no text on any of its %d pages; a scanned document needs text recognition first"
              .formatted(text.pages()));
    }
    return text.toDocument();
  }

  private PagedText pages(String file, byte[] content) throws UnreadableDocumentException {
    PdfLimits most = limits.pdf();
    Deadline deadline = new Deadline(most.time());
    PagedText text = new PagedText(most.characters());
    try {
      ObjectStreams.check(content, most.streamBytes(), deadline);
      try (PDDocument document = open(new TimedSource(content, deadline))) {
        PageReader.read(document, most, deadline, glyphs -> text.addPage(PrintedLines.of(glyphs)));
      }
      return text;
    } catch (LimitReachedException e) {
      throw unreadable(Code.TOO_COMPLEX, file, String.valueOf(e.getMessage()));
    } catch (InvalidPasswordException e) {
      throw unreadable(Code.ENCRYPTED_PDF, file, "it is encrypted and opens with a password only");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Whatever PDFBox stumbles over, it is the file that is not as it should be.
      throw unreadable(Code.DAMAGED_FILE, file, "it cannot be read as a PDF: " + e);
    }
  }

  /** A file that is only protected against changes opens without a password. */
  private static PDDocument open(TimedSource source) throws IOException {
    return Loader.loadPDF(source, "", IOUtils.createTempFileOnlyStreamCache());
  }

  private static UnreadableDocumentException unreadable(Code code, String file, String what) {
    return new UnreadableDocumentException(code, file + ": " + what);
  }
}
