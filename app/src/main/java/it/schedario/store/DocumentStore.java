package it.schedario.store;

import it.schedario.ingest.ReadDocument;
import it.schedario.schema.Municipality;
import it.schedario.schema.PlanningDocument;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sources, their pages, and the documents read from them with all revisions. What was
 * withdrawn is not found by any reading method but {@link #findWithdrawals}.
 */
public interface DocumentStore {

  // Writing. A write that returns is on disk.

  /**
   * Keeps a file and its documents. Keeping the same bytes again changes nothing; a document kept
   * already from another file becomes a new revision, the one elaborated last being the current
   * one. Of revisions elaborated on the same day the one that arrived later is the current one.
   *
   * @param original the bytes of the file; null when they are not to be kept
   * @throws IllegalArgumentException when two documents of the file have the same id
   * @throws WithdrawnException when these bytes were kept before and withdrawn
   */
  Receipt keep(ReadDocument document, byte @Nullable [] original);

  /** Keeps what was read without the file it was read from. */
  default Receipt keep(ReadDocument document) {
    return keep(document, null);
  }

  /**
   * Keeps another reading of a file that is kept, in place of the one it had. Documents that it
   * does not bring are withdrawn, unless another file has them.
   *
   * @param reason what is said of documents that are withdrawn
   * @throws IllegalArgumentException when the file is not kept, or two documents have the same id
   * @throws WithdrawnException when the file was withdrawn
   */
  Receipt replace(ReadDocument document, byte[] original, String reason);

  /**
   * Takes a document, or a source with all it brought, out of all answers. A document that another
   * source brought too stays as that one has it; one that was withdrawn itself stays so, whatever
   * files bring it later. To withdraw again changes nothing.
   *
   * @return what is remembered of it; empty when nothing has this id
   */
  Optional<Withdrawal> withdraw(String id, @Nullable String reason);

  /**
   * Shows a document or source again that was withdrawn. A document whose sources all were
   * withdrawn comes back with these only.
   *
   * @return false when nothing of this id is withdrawn
   */
  boolean restore(String id);

  /** What was withdrawn, by id; documents and sources that are shown, or never were, are absent. */
  Map<String, Withdrawal> findWithdrawals(Collection<String> ids);

  /** Changes that the index has not followed yet. */
  List<PendingChange> pendingChanges();

  /** Remembers that the index has followed. */
  void markSettled(String change);

  /**
   * Brings to an end what a crash interrupted: acknowledged files are completed, traces of others
   * removed. To be called once, before the store is used.
   */
  void recover();

  /** Sources whose documents the index does not hold yet, oldest first. */
  List<String> pendingSources();

  /** Remembers that the index holds the documents of this source. */
  void markIndexed(String source);

  /**
   * Remembers that a file could not be taken in, in place of what was remembered of that name. It
   * is forgotten when a file of that name is kept.
   */
  void noteFailure(FailedFile failed);

  // Reading. All by id, in batches, so that data loaders have one call to make.

  /** Current revisions by id; ids that do not exist are absent. */
  Map<String, StoredDocument> findDocuments(Collection<String> ids);

  /** All revisions by id, latest first; ids that do not exist are absent. */
  Map<String, List<StoredDocument>> findRevisions(Collection<String> ids);

  /** Sources by id (SHA-256 of the file); ids that do not exist are absent. */
  Map<String, StoredSource> findSources(Collection<String> ids);

  /** Budgets by the id of the source that prints them; sources without one are absent. */
  Map<String, List<StoredBudget>> findBudgets(Collection<String> sources);

  /** Pages by source and number, from 1; those that do not exist are absent. */
  Map<PageKey, StoredPage> findPages(Collection<PageKey> pages);

  /** The text of one page, from 1; empty when there is none. */
  default Optional<String> findPage(String source, int page) {
    PageKey key = new PageKey(source, page);
    return Optional.ofNullable(findPages(List.of(key)).get(key)).map(StoredPage::text);
  }

  /** The file itself; empty when there is no such source, or the file was not kept. */
  Optional<StoredOriginal> findOriginal(String source);

  /**
   * Sources by time of arrival, latest first.
   *
   * @param after id of the source the page follows; null for the first page
   * @throws IllegalArgumentException when there is no source {@code after}
   */
  List<StoredSource> sources(int limit, @Nullable String after);

  long countSources();

  /** How many sources there are of each town and layout, in no order. */
  List<SourceGroup> countSourcesByTownAndLayout();

  /** Files that could not be taken in and were not kept since, by name. */
  List<FailedFile> failures(int limit);

  /** Towns by name, each with what is loaded of it; towns without documents are absent. */
  List<MunicipalityHoldings> municipalities();

  long countDocuments();

  /**
   * Differs between any two states of what is kept and indexed: as long as it is the same, so are
   * all answers.
   */
  String dataVersion();

  /** Feeds the current revision of every document, in no order. */
  void forEachDocument(Consumer<StoredDocument> consumer);

  /**
   * What became of a file.
   *
   * @param alreadyKept true when these bytes were kept before and nothing was done
   * @param documents ids of the documents read from it
   */
  record Receipt(String source, boolean alreadyKept, List<String> documents) {}

  /**
   * A town and what is loaded of it.
   *
   * @param documentsByYear how many documents each year has, ascending; years without are absent
   */
  record MunicipalityHoldings(Municipality municipality, SortedMap<Integer, Long> documentsByYear) {
    public MunicipalityHoldings {
      documentsByYear = Collections.unmodifiableSortedMap(new TreeMap<>(documentsByYear));
    }

    /** The years with documents, ascending. */
    public List<Integer> years() {
      return List.copyOf(documentsByYear.keySet());
    }

    public long documents() {
      return documentsByYear.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * How many sources of one town and layout there are.
   *
   * @param municipality null for those whose town nobody knows
   * @param layout null for those that no layout recognised
   */
  record SourceGroup(@Nullable Municipality municipality, @Nullable String layout, long sources) {}

  /**
   * Which page of which source.
   *
   * @param number from 1
   */
  record PageKey(String source, int number) {}

  /**
   * A page of a source.
   *
   * @param start offset of its first character in the text of the source, in UTF-16 units
   */
  record StoredPage(int start, String text) {}

  /**
   * Documents that were withdrawn or restored: the index has to hold those that the store finds,
   * and no others of them.
   */
  record PendingChange(String id, List<String> documents) {
    public PendingChange {
      documents = List.copyOf(documents);
    }
  }

  /**
   * A revision of a document.
   *
   * @param revision from 1, by elaboration date
   * @param version what the index is told; differs between any two states of the document, and
   *     grows
   */
  record StoredDocument(PlanningDocument document, int revision, long version) {}
}
