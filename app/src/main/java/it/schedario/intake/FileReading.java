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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files into documents; whatever a file holds, the answer is a value. */
public final class FileReading {
  private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);
  private static final String CANNOT_OPEN = "CANNOT_OPEN";

  private final Reader reader;
  private final ReadLimits limits;

  /** Makes documents of bytes, as {@link it.schedario.ingest.DocumentReader#read} does. */
  @FunctionalInterface
  public interface Reader {
    ReadDocument read(String file, byte[] content, ReadOptions options)
        throws UnreadableDocumentException;
  }

  public FileReading(Reader reader, ReadLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  public Reading read(Path path, ReadOptions options) {
    String file = nameOf(path);
    try {
      if (Files.isDirectory(path)) {
        return new Failed(file, CANNOT_OPEN, path + ": the folder holds no text file (*.txt)");
      }
      // Before it is read: a file too large for us may be too large for the memory.
      limits.checkFileSize(file, Files.size(path));
      return read(file, Files.readAllBytes(path), options);
    } catch (UnreadableDocumentException e) {
      return failed(file, e);
    } catch (NoSuchFileException e) {
      return new Failed(file, CANNOT_OPEN, path + ": there is no such file");
    } catch (IOException e) {
      return new Failed(file, CANNOT_OPEN, path + ": cannot be read: " + e);
    }
  }

  public Reading read(String file, byte[] content, ReadOptions options) {
    try {
      return new Read(reader.read(file, content, options));
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

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
