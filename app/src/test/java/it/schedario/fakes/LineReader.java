package it.schedario.fakes;

import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.ingest.UnreadableDocumentException;
import it.schedario.ingest.UnreadableDocumentException.Code;
import it.schedario.schema.PlanningDocument;
import it.schedario.store.TestDocuments;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A reader for tests that are not about reading: each line of a file is a sheet, {@code CODE
 * title}; the first line may be {@code elaborated 2025-05-07}.
 */
public final class LineReader {
  private static final String ELABORATED = "elaborated ";

  private LineReader() {}

  public static ReadDocument read(String file, byte[] content, ReadOptions options)
      throws UnreadableDocumentException {
    if (content.length == 0) {
      throw new UnreadableDocumentException(Code.EMPTY_FILE, file + ": the file is empty");
    }
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.startsWith("fault")) {
      throw new IllegalStateException("a fault of the reader");
    }
    String sha256 = sha256(content);
    String elaboratedOn =
        text.startsWith(ELABORATED)
            ? text.substring(ELABORATED.length(), text.indexOf('\n'))
            : null;
    int year = options.year() == null ? 2024 : options.year();
    List<PlanningDocument> sheets =
        text.lines()
            .filter(line -> !line.startsWith(ELABORATED))
            .map(line -> line.split(" ", 2))
            .<PlanningDocument>map(
                words ->
                    TestDocuments.sheet(
                        sha256, TestDocuments.CASTELVERDE, year, words[0], words[1]))
            .toList();
    return TestDocuments.file(file, sha256, elaboratedOn, text, sheets);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
