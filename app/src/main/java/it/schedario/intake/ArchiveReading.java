package it.schedario.intake;

import it.schedario.ingest.ReadLimits;
import it.schedario.ingest.ReadOptions;
import it.schedario.intake.Reading.Failed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;

/**
 * Reads the entries of an archive as files: {@code archive.zip!/entry}. One that fails stops no
 * other.
 */
final class ArchiveReading {
  private static final String BETWEEN = "!/";

  private final FileReading files;
  private final ReadLimits limits;
  private final ArchiveLimits archiveLimits;

  ArchiveReading(FileReading files, ReadLimits limits, ArchiveLimits archiveLimits) {
    this.files = files;
    this.limits = limits;
    this.archiveLimits = archiveLimits;
  }

  void read(Path path, String file, ReadOptions options, Consumer<Reading> readings) {
    try (Archive archive = Archive.open(path, limits, archiveLimits)) {
      List<ZipEntry> entries = archive.entries();
      if (entries.isEmpty()) {
        readings.accept(
            new Failed(file, FileReading.CANNOT_OPEN, file + ": it holds no *.txt or *.pdf"));
      }
      for (ZipEntry entry : entries) {
        readings.accept(read(archive, entry, file, options));
        if (archive.isExhausted()) {
          throw new RefusedArchiveException(
              "it unpacks to more than %d bytes; what comes behind %s is not read"
                  .formatted(archiveLimits.bytes(), ShownName.of(entry.getName())));
        }
      }
    } catch (RefusedArchiveException e) {
      readings.accept(
          new Failed(file, FileReading.ARCHIVE_TOO_LARGE, file + ": " + e.getMessage()));
    } catch (IOException | RuntimeException e) {
      // The library throws either when the table of entries is not as it should be.
      readings.accept(
          new Failed(
              file, FileReading.DAMAGED_ARCHIVE, file + ": it cannot be read as a zip: " + e));
    }
  }

  private Reading read(Archive archive, ZipEntry entry, String file, ReadOptions options) {
    String name = file + BETWEEN + ShownName.of(entry.getName());
    try {
      byte[] content = archive.unpack(entry);
      return Archive.isBegunBy(content)
          ? new Failed(
              name,
              FileReading.NESTED_ARCHIVE,
              name + ": an archive in an archive is not opened; unpack the outer one")
          : files.read(name, content, options);
    } catch (RefusedArchiveException e) {
      return new Failed(name, FileReading.ARCHIVE_TOO_LARGE, name + ": " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      return new Failed(
          name, FileReading.DAMAGED_ARCHIVE, name + ": it is damaged or encrypted: " + e);
    }
  }
}
