package it.schedario.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param totalCount number of all documents that match; exact
 * @param endCursor cursor of the last hit; null when there are no hits
 * @param filters every filter of the request and of its query
 */
public record SearchPage(
    long totalCount,
    List<Facet> facets,
    List<Hit> hits,
    @Nullable String endCursor,
    boolean hasNextPage,
    Interpretation interpretation,
    List<AppliedFilter> filters) {

  /** The answer that nothing matches. */
  public static final SearchPage EMPTY =
      new SearchPage(0, List.of(), List.of(), null, false, Interpretation.AS_TYPED, List.of());

  public SearchPage {
    facets = List.copyOf(facets);
    hits = List.copyOf(hits);
    filters = List.copyOf(filters);
  }

  /**
   * A found document and why it was found, best evidence first, at most three passages.
   *
   * @param score 0 unless the order is by relevance
   * @param repeats the document of a hit before it on this page whose best passage says the same
   *     but for a few words; null when none does, or when there is no evidence
   */
  public record Hit(
      String id, String cursor, double score, List<Evidence> evidence, @Nullable String repeats) {
    public Hit {
      evidence = List.copyOf(evidence);
    }

    public Hit(String id, String cursor, double score, List<Evidence> evidence) {
      this(id, cursor, score, evidence, null);
    }

    /** The same hit, which repeats this document. */
    public Hit repeating(String document) {
      return new Hit(id, cursor, score, evidence, document);
    }
  }

  /**
   * A passage that matches.
   *
   * @param start offset of the passage in its field
   */
  public record Evidence(
      String field, String section, int page, int start, String text, List<Highlight> highlights) {
    public Evidence {
      highlights = List.copyOf(highlights);
    }
  }

  /**
   * A match in the text of an {@link Evidence}, in UTF-16 units: {@code text.substring(start,
   * end)}.
   */
  public record Highlight(int start, int end) {}

  /**
   * Counts per value, most first; amounts from small to large. The counts of a facet leave its own
   * filter aside, exclusions too, so that a user sees what choosing another value would give.
   *
   * @param missing the documents without any value
   */
  public record Facet(FacetName name, List<FacetValue> values, MissingValue missing) {
    public Facet {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of a facet.
   *
   * @param selected whether the filter wants it, by name or within a range
   * @param excluded whether the filter does not want it
   * @param range the amounts it stands for; null for facets of names
   */
  public record FacetValue(
      String value,
      String label,
      long count,
      boolean selected,
      boolean excluded,
      @Nullable AmountRange range) {

    public FacetValue(String value, String label, long count, boolean selected) {
      this(value, label, count, selected, false, null);
    }
  }

  /** The documents without a value of a facet; the flags are those of a value. */
  public record MissingValue(long count, boolean selected, boolean excluded) {}
}
