package it.schedario.intake;

import it.schedario.ingest.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive of documents. Its entries are unpacked into memory, one at a time: their names are
 * only shown, and never touch the file system.
 */
final class Archive implements AutoCloseable {
  /** What a file begins with, and an archive without entries. */
  private static final byte[] ENTRY = {'P', 'K', 3, 4};

  private static final byte[] END = {'P', 'K', 5, 6};

  private final ZipFile zip;
  private final ReadLimits limits;
  private final ArchiveLimits archiveLimits;
  private long unpacked;

  private Archive(ZipFile zip, ReadLimits limits, ArchiveLimits archiveLimits) {
    this.zip = zip;
    this.limits = limits;
    this.archiveLimits = archiveLimits;
  }

  /** Whether a file is one: its content says so, its name may lie. */
  static boolean isAt(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return isBegunBy(in.readNBytes(ENTRY.length));
    }
  }

  static boolean isBegunBy(byte[] content) {
    return begins(content, ENTRY) || begins(content, END);
  }

  private static boolean begins(byte[] content, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= content.length || content[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  static Archive open(Path path, ReadLimits limits, ArchiveLimits archiveLimits)
      throws IOException {
    return new Archive(new ZipFile(path.toFile(), namesOfOldPrograms()), limits, archiveLimits);
  }

  /**
   * Entries say when their name is UTF-8; programs that do not say it write that of old Windows.
   */
  private static Charset namesOfOldPrograms() {
    String western = "IBM850";
    return Charset.isSupported(western) ? Charset.forName(western) : StandardCharsets.ISO_8859_1;
  }

  /**
   * The entries to be read, by name; folders and what is of no known kind left out.
   *
   * @throws RefusedArchiveException when there are too many
   */
  List<ZipEntry> entries() throws RefusedArchiveException {
    if (zip.size() > archiveLimits.entries()) {
      throw new RefusedArchiveException(
          zip.size() + " entries, the limit is " + archiveLimits.entries());
    }
    return zip.stream()
        .filter(entry -> !entry.isDirectory() && isRead(entry.getName()))
        .map(ZipEntry.class::cast)
        .sorted((one, other) -> one.getName().compareTo(other.getName()))
        .toList();
  }

  private static boolean isRead(String name) {
    List<String> parts = List.of(name.split("[/\\\\]"));
    return !parts.isEmpty()
        && KnownEndings.isDocumentOrArchive(parts.get(parts.size() - 1))
        // What a Mac adds for itself.
        && !parts.get(0).equals("__MACOSX")
        && parts.stream().noneMatch(part -> KnownEndings.isHidden(part) && !part.startsWith(".."));
  }

  /**
   * @throws RefusedArchiveException when it, or all entries so far, unpack to too much
   * @throws IOException when it is damaged or encrypted
   */
  byte[] unpack(ZipEntry entry) throws IOException, RefusedArchiveException {
    long byRatio =
        Math.max(ArchiveLimits.ALWAYS_ALLOWED, entry.getCompressedSize() * archiveLimits.ratio());
    long most = Math.min(Math.min(limits.fileBytes(), byRatio), archiveLimits.bytes() - unpacked);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
      unpacked += content.length;
      if (content.length > most) {
        throw new RefusedArchiveException(
            "it unpacks to more than %d bytes; the limits are %d for an entry, %d times its packed size, %d for all"
                .formatted(most, limits.fileBytes(), archiveLimits.ratio(), archiveLimits.bytes()));
      }
      checkSum(entry, content);
      return content;
    }
  }

  /** The library leaves it to us; what is encrypted unpacks to anything. */
  private static void checkSum(ZipEntry entry, byte[] content) throws ZipException {
    CRC32 sum = new CRC32();
    sum.update(content);
    if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
      throw new ZipException("its check sum is wrong");
    }
  }

  /** Whether nothing more may be unpacked. */
  boolean isExhausted() {
    return unpacked >= archiveLimits.bytes();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
