package it.schedario.editing;

import it.schedario.editing.EditRefusedException.Code;
import it.schedario.indexing.Indexing;
import it.schedario.ingest.ReadOptions;
import it.schedario.intake.Intake;
import it.schedario.intake.Outcome;
import it.schedario.search.SearchUnavailableException;
import it.schedario.store.DocumentStore;
import it.schedario.store.StoredOriginal;
import it.schedario.store.StoredSource;
import it.schedario.store.Withdrawal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that changes what the service knows. Every change can be repeated: the second time it finds
 * that there is nothing left to do.
 */
@Singleton
public final class Editing {
  /** Most files of one upload. */
  public static final int MOST_FILES = 50;

  private static final Logger LOG = LoggerFactory.getLogger(Editing.class);
  private static final int LONGEST_TEXT = 500;

  private final Intake intake;
  private final DocumentStore store;
  private final Indexing indexing;
  private final Jobs jobs;

  Editing(Intake intake, DocumentStore store, Indexing indexing, Jobs jobs) {
    this.intake = intake;
    this.store = store;
    this.indexing = indexing;
    this.jobs = jobs;
  }

  /**
   * Takes files in as the command {@code ingest} does.
   *
   * @throws EditRefusedException when there is none, or too many
   */
  public Job upload(List<UploadedFile> files, ReadOptions options) {
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw new EditRefusedException(
          Code.INVALID_ARGUMENT, files.size() + " files, allowed are 1 to " + MOST_FILES);
    }
    checkLength("municipality", options.municipality());
    return jobs.start(
            Job.Kind.INGEST,
            files.size(),
            job ->
                files.forEach(file -> job.took(intake.take(file.name(), file.content(), options))))
        .now();
  }

  /** Builds the index again from the store, while searches see the old one. */
  public Job reindex() {
    return jobs.start(
            Job.Kind.REINDEX,
            store.countDocuments(),
            job -> {
              long[] done = {0};
              indexing.rebuild(fed -> job.isAt(++done[0]));
            })
        .now();
  }

  /** A job as it stands now; empty when it is long over, or was never there. */
  public Optional<Job> findJob(String id) {
    return jobs.find(id).map(RunningJob::now);
  }

  /** The job when it is over. */
  public CompletableFuture<Job> end(Job job) {
    return jobs.find(job.id())
        .map(RunningJob::end)
        .orElseGet(() -> CompletableFuture.completedFuture(job));
  }

  /**
   * Tells how a job stands: at once, and whenever that changes.
   *
   * @return false when there is no such job, or no longer
   */
  public boolean watch(String job, Consumer<Job> watcher) {
    Optional<RunningJob> found = jobs.find(job);
    found.ifPresent(running -> running.watch(watcher));
    return found.isPresent();
  }

  public void unwatch(String job, Consumer<Job> watcher) {
    jobs.find(job).ifPresent(running -> running.unwatch(watcher));
  }

  /**
   * Reads a file again for a town and a year that its text does not name.
   *
   * @return the source, with the documents it has now
   */
  public StoredSource setTownAndYear(String source, ReadOptions options) {
    checkLength("municipality", options.municipality());
    StoredSource known = source(source);
    StoredOriginal original =
        store
            .findOriginal(source)
            .orElseThrow(
                () ->
                    new EditRefusedException(
                        Code.SOURCE_NOT_KEPT,
                        "source '%s': the file itself was not kept, so it cannot be read again"
                            .formatted(source)));
    Outcome outcome = intake.readAgain(known.source().file(), bytes(original), options);
    if (outcome instanceof Outcome.Failed failed) {
      throw new EditRefusedException(Code.NOT_READABLE, failed.message());
    }
    Outcome.Kept kept = (Outcome.Kept) outcome;
    if (kept.alreadyKept()) {
      throw new EditRefusedException(
          Code.NOTHING_CHANGED,
          "source '%s': its documents stay where they are, because the text itself says their town and year, or because they are those given"
              .formatted(source));
    }
    settle();
    return source(source);
  }

  private StoredSource source(String id) {
    StoredSource found = store.findSources(List.of(id)).get(id);
    if (found == null) {
      throw new EditRefusedException(Code.UNKNOWN_ID, "there is no source '" + id + "'");
    }
    return found;
  }

  private static byte[] bytes(StoredOriginal original) {
    try (InputStream content = original.content()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a document, or a source with all it brought, out of all answers. */
  public Withdrawal withdraw(String id, @Nullable String reason) {
    checkLength("reason", reason);
    Withdrawal withdrawal =
        store
            .withdraw(id, reason)
            .orElseThrow(
                () ->
                    new EditRefusedException(
                        Code.UNKNOWN_ID,
                        "neither a document nor a source has the id '" + id + "'"));
    settle();
    return withdrawal;
  }

  /** Shows again what was withdrawn. */
  public void restore(String id) {
    if (!store.restore(id)) {
      throw new EditRefusedException(
          Code.NOT_WITHDRAWN, "nothing of the id '" + id + "' is withdrawn");
    }
    if (!store.findWithdrawals(List.of(id)).isEmpty()) {
      throw new EditRefusedException(
          Code.SOURCE_WITHDRAWN,
          "document '%s' is withdrawn with the sources that brought it; restore one of these"
              .formatted(id));
    }
    settle();
  }

  /** Lets searches see the change; should the index be away, they will when it is back. */
  private void settle() {
    try {
      indexing.retry();
    } catch (SearchUnavailableException e) {
      LOG.warn("A change is kept; search follows when the index is back: {}", e.getMessage());
    }
  }

  private static void checkLength(String subject, @Nullable String text) {
    if (text != null && text.length() > LONGEST_TEXT) {
      throw new EditRefusedException(
          Code.INVALID_ARGUMENT,
          "%s has %d characters, allowed are %d".formatted(subject, text.length(), LONGEST_TEXT));
    }
  }
}
