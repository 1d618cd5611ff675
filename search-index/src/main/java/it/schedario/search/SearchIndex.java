package it.schedario.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds documents. Derived from the store and rebuilt from it at any time.
 *
 * <p>Every method throws {@link SearchUnavailableException} when the engine cannot be reached or
 * answers with trouble of its own. Safe for use by many threads.
 */
public interface SearchIndex extends AutoCloseable {

  /**
   * Adds these documents, replacing those of the same id unless the index holds a higher {@link
   * SearchDocument#version}. When this returns they are durable and found by the next search.
   */
  void index(Collection<SearchDocument> documents);

  /**
   * Removes these documents; ids that are not there are ignored. Durable and visible when it
   * returns.
   */
  void delete(Collection<String> ids);

  /**
   * Replaces the whole content by what {@code documents} feeds. Searches see the old content until
   * the new one is complete, and the old one stays if the feed throws.
   */
  void rebuild(Consumer<Consumer<SearchDocument>> documents);

  /**
   * Answers one page. The pages of a list that has several are read from the index as it was when
   * the first was made, within {@link PagingLimits}; after that their cursors expire and say so.
   *
   * @throws InvalidSearchException when the request names what does not exist or cannot be read
   */
  SearchPage search(SearchRequest request);

  /**
   * What the text may become, best first: the best of each kind in turn, those that begin as typed
   * before others. Words that have been typed stand in what is suggested in the same order.
   *
   * @throws InvalidSearchException when the filter names what does not exist
   */
  List<Suggestion> suggest(SuggestRequest request);

  /**
   * For each of the documents, in their order, those that are like it, most alike first; never the
   * document itself. Costs the same number of calls to an engine however many documents are asked
   * for.
   *
   * @throws InvalidSearchException when the filter names what does not exist
   */
  List<List<SimilarDocument>> similar(SimilarRequest request);

  /** The version of every document in the index by id, so that store and index can be compared. */
  Map<String, Long> versions();

  /**
   * Whether the content was made by another version of the service and needs a {@link #rebuild};
   * until then it answers as well as it can. An engine that drops such content itself is never
   * outdated, but empty.
   */
  boolean isOutdated();

  @Override
  void close();
}
