package it.schedario.intake;

import java.util.List;
import java.util.Locale;

/** What is read of a folder or an archive; a file that is named itself is always read. */
final class KnownEndings {
  private static final String ARCHIVE = ".zip";
  private static final List<String> DOCUMENTS = List.of(".txt", ".pdf");

  private KnownEndings() {}

  static boolean isDocumentOrArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !isHidden(name)
        && (lower.endsWith(ARCHIVE) || DOCUMENTS.stream().anyMatch(lower::endsWith));
  }

  /** As file systems of Unix mark it. */
  static boolean isHidden(String name) {
    return name.startsWith(".");
  }
}
