package it.schedario.search.lucene;

import it.schedario.search.SearchUnavailableException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that a folder holds an index this version can use. The index is derived from the
 * store, so one that is damaged or of another format is thrown away, and the caller told.
 */
final class IndexFolder {
  private static final String FORMAT = "schedario.format";

  private IndexFolder() {}

  /** What a commit has to carry to be recognised later. */
  static Map<String, String> commitData(String format) {
    return Map.of(FORMAT, format);
  }

  /**
   * Returns why the index that was there had to go; null when it is usable or there was none.
   *
   * @throws SearchUnavailableException when another process uses the folder, or it cannot be read
   */
  static @Nullable String prepare(Directory folder, String format) {
    try (Lock lock = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      if (!DirectoryReader.indexExists(folder)) {
        return null;
      }
      String reason = whyUseless(folder, format);
      if (reason != null) {
        for (String file : folder.listAll()) {
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            folder.deleteFile(file);
          }
        }
      }
      return reason;
    } catch (LockObtainFailedException e) {
      throw new SearchUnavailableException(
          "index " + folder + " is in use by another process, which holds its write.lock", e);
    } catch (IOException e) {
      throw new SearchUnavailableException("index " + folder + " cannot be opened", e);
    }
  }

  private static @Nullable String whyUseless(Directory folder, String format) throws IOException {
    try {
      String found = SegmentInfos.readLatestCommit(folder).getUserData().get(FORMAT);
      if (!format.equals(found)) {
        return "format is " + (found == null ? "unknown" : found) + ", needed is " + format;
      }
      DirectoryReader.open(folder).close();
      return null;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        // Lucene's answer to a codec it does not know.
        | IllegalArgumentException e) {
      return "damaged: " + e.getMessage();
    }
  }
}
