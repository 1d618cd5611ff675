package it.schedario.intake;

import it.schedario.indexing.Indexing;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchUnavailableException;
import it.schedario.store.DocumentStore;
import it.schedario.store.DocumentStore.Receipt;
import it.schedario.store.FailedFile;
import it.schedario.store.StoredSource;
import it.schedario.store.WithdrawnException;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a file, keeps it and lets the index know. Safe for use by many threads. */
@Singleton
public final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final String NOT_KEPT = "NOT_KEPT";
  private static final String WITHDRAWN = "WITHDRAWN";
  private static final String READ_AGAIN = "%s was read again for another town or year";

  private final FileReading reading;
  private final DocumentStore store;
  private final Indexing indexing;

  public Intake(FileReading reading, DocumentStore store, Indexing indexing) {
    this.reading = reading;
    this.store = store;
    this.indexing = indexing;
  }

  /**
   * Takes a file, or the entries of an archive one after the other.
   *
   * @param outcomes told of each when it is done
   */
  public void take(Path path, ReadOptions options, Consumer<Outcome> outcomes) {
    reading.read(path, options, read -> outcomes.accept(keep(read, options)));
  }

  /**
   * Takes a file that came without a path.
   *
   * @param file its name, from whomever
   */
  public Outcome take(String file, byte[] content, ReadOptions options) {
    return keep(reading.read(ShownName.ofUpload(file), content, options), options);
  }

  /**
   * Reads a file that is kept for another town or year, and keeps this reading in place of the one
   * it had. Nothing is done ({@code alreadyKept}) when the documents stay the same.
   */
  public Outcome readAgain(String file, byte[] content, ReadOptions options) {
    Reading again = reading.read(file, content, options);
    if (again instanceof Reading.Failed failed) {
      return new Outcome.Failed(file, failed.code(), failed.message());
    }
    ReadDocument document = ((Reading.Read) again).document();
    String source = document.source().sha256();
    List<String> ids = document.documents().stream().map(PlanningDocument::id).toList();
    StoredSource known = store.findSources(List.of(source)).get(source);
    if (known != null && known.documents().equals(ids)) {
      return new Outcome.Kept(file, source, true, known.indexed(), ids, document.problems());
    }
    store.replace(document, content, READ_AGAIN.formatted(document.source().file()));
    return new Outcome.Kept(file, source, false, index(source), ids, document.problems());
  }

  private Outcome keep(Reading reading, ReadOptions options) {
    if (reading instanceof Reading.Failed failed) {
      return failed(failed.file(), failed.code(), failed.message(), FailedPlace.of(options));
    }
    Reading.Read read = (Reading.Read) reading;
    return read.findRefusal()
        .map(
            refused ->
                failed(
                    refused.file(),
                    refused.code(),
                    refused.message(),
                    FailedPlace.of(read.document())))
        .orElseGet(() -> keep(read.document(), read.original()));
  }

  /** Lets the store remember it, so that a search can tell what is missing. */
  private Outcome failed(String file, String code, String message, FailedPlace place) {
    // What could not even be opened is a slip of the caller, and no file of a town.
    if (!code.equals(FileReading.CANNOT_OPEN)) {
      try {
        store.noteFailure(new FailedFile(file, code, message, place.town(), place.years()));
      } catch (RuntimeException e) {
        LOG.error("{}: the store does not remember that it failed", file, e);
      }
    }
    return new Outcome.Failed(file, code, message);
  }

  private Outcome keep(ReadDocument document, byte[] original) {
    String file = document.source().file();
    try {
      Receipt receipt = store.keep(document, original);
      return new Outcome.Kept(
          file,
          receipt.source(),
          receipt.alreadyKept(),
          index(receipt.source()),
          receipt.documents(),
          document.problems());
    } catch (WithdrawnException e) {
      // Decided by an editor: no file of the town is missing.
      return new Outcome.Failed(file, WITHDRAWN, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      // What the store refuses on purpose.
      return failed(file, NOT_KEPT, String.valueOf(e.getMessage()), FailedPlace.of(document));
    } catch (RuntimeException e) {
      LOG.error("{}: keeping it failed", file, e);
      return failed(
          file, NOT_KEPT, file + ": the store did not keep it: " + e, FailedPlace.of(document));
    }
  }

  private boolean index(String source) {
    try {
      indexing.index(source);
      return true;
    } catch (SearchUnavailableException e) {
      LOG.warn(
          "Source {} is kept; it is indexed when the index is back: {}", source, e.getMessage());
      return false;
    } catch (RuntimeException e) {
      // Whatever it was, the file is kept and the store remembers that the index is behind.
      LOG.error("Source {} is kept but not indexed; it is tried again", source, e);
      return false;
    }
  }
}
