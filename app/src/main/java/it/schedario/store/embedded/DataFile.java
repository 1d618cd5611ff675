package it.schedario.store.embedded;

import it.schedario.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Opens the file the embedded server keeps its data in. */
final class DataFile {
  private DataFile() {}

  /**
   * Opens the file, making it when it is not there. One process at a time: H2 holds a file lock
   * that ends with the process, however it ends.
   *
   * @throws StoreUnavailableException when another process has it open, or it is damaged
   */
  static MVStore open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      MVStore store = unsaved().fileName(file.toString()).compress().open();
      // Space of superseded states is used again at once: we commit far more often than H2 expects,
      // and its default of 45 seconds lets the file grow to forty times its content.
      store.setRetentionTime(0);
      store.setVersionsToKeep(0);
      return store;
    } catch (MVStoreException e) {
      throw unavailable(file, e);
    } catch (IOException e) {
      throw new StoreUnavailableException("data file " + file + ": cannot be created", e);
    }
  }

  static MVStore inMemory() {
    return unsaved().open();
  }

  static StoreUnavailableException unavailable(Path file, MVStoreException cause) {
    String reason =
        cause.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
            ? "is in use by another process; only one may use a data directory at a time"
            : "is damaged and cannot be read; restore it from a copy, or move it away to start empty";
    return new StoreUnavailableException("data file " + file + " " + reason, cause);
  }

  // The background save of H2 may fall into the middle of a command; DurableBackend saves instead.
  private static MVStore.Builder unsaved() {
    return new MVStore.Builder().autoCommitDisabled().autoCommitBufferSize(0);
  }
}
