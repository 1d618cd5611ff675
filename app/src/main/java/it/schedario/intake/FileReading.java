package it.schedario.intake;

import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadLimits;
import it.schedario.ingest.ReadOptions;
import it.schedario.ingest.UnreadableDocumentException;
import it.schedario.intake.Reading.Failed;
import it.schedario.intake.Reading.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files into documents; whatever a file holds, the answer is a value. */
public final class FileReading {
  private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);
  static final String CANNOT_OPEN = "CANNOT_OPEN";
  static final String CHANGED_WHILE_READ = "CHANGED_WHILE_READ";
  static final String DAMAGED_ARCHIVE = "DAMAGED_ARCHIVE";
  static final String ARCHIVE_TOO_LARGE = "ARCHIVE_TOO_LARGE";
  static final String NESTED_ARCHIVE = "NESTED_ARCHIVE";

  private final Reader reader;
  private final ReadLimits limits;
  private final ArchiveReading archives;

  /** Makes documents of bytes, as {@link it.schedario.ingest.DocumentReader#read} does. */
  @FunctionalInterface
  public interface Reader {
    ReadDocument read(String file, byte[] content, ReadOptions options)
        throws UnreadableDocumentException;
  }

  public FileReading(Reader reader, ReadLimits limits) {
    this(reader, limits, ArchiveLimits.DEFAULT);
  }

  public FileReading(Reader reader, ReadLimits limits, ArchiveLimits archiveLimits) {
    this.reader = reader;
    this.limits = limits;
    this.archives = new ArchiveReading(this, limits, archiveLimits);
  }

  /**
   * Reads a file, or the entries of an archive one after the other.
   *
   * @param readings takes at least one
   */
  public void read(Path path, ReadOptions options, Consumer<Reading> readings) {
    String file = nameOf(path);
    try {
      if (Files.isDirectory(path)) {
        throw new IOException("the folder holds no document (*.txt, *.pdf, *.zip)");
      }
      FileState before = FileState.of(path);
      // Before it is read: a file too large for us may be too large for the memory.
      limits.checkFileSize(file, before.size());
      if (Archive.isAt(path)) {
        archives.read(path, file, options, readings);
        if (!before.equals(FileState.of(path))) {
          readings.accept(changed(file));
        }
      } else {
        Reading read = read(file, Files.readAllBytes(path), options);
        readings.accept(before.equals(FileState.of(path)) ? read : changed(file));
      }
    } catch (UnreadableDocumentException e) {
      readings.accept(failed(file, e));
    } catch (NoSuchFileException e) {
      readings.accept(new Failed(file, CANNOT_OPEN, path + ": there is no such file"));
    } catch (IOException e) {
      readings.accept(new Failed(file, CANNOT_OPEN, path + ": cannot be read: " + e.getMessage()));
    }
  }

  public Reading read(String file, byte[] content, ReadOptions options) {
    try {
      return new Read(reader.read(file, content, options), content);
    } catch (UnreadableDocumentException e) {
      return failed(file, e);
    } catch (RuntimeException e) {
      // Ours to repair, but no reason to leave the other files.
      LOG.error("{}: reading it failed", file, e);
      return new Failed(file, "INTERNAL", file + ": reading it failed by a fault of ours: " + e);
    }
  }

  private static Failed failed(String file, UnreadableDocumentException e) {
    return new Failed(file, e.code().name(), String.valueOf(e.getMessage()));
  }

  private static Failed changed(String file) {
    return new Failed(
        file, CHANGED_WHILE_READ, file + ": it changed while it was read; read it again");
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return ShownName.of(name == null ? path.toString() : name.toString());
  }

  /** Tells whether a file is still the same. */
  private record FileState(long size, FileTime modified) {
    static FileState of(Path path) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return new FileState(attributes.size(), attributes.lastModifiedTime());
    }
  }
}
