package it.schedario.search.query;

import it.schedario.search.FacetName;
import java.util.List;
import java.util.Set;

/** What the index holds, as far as the meaning of a query depends on it. */
public interface Vocabulary {

  /** Whether any document holds the term in this view. */
  boolean occurs(View view, String term);

  /**
   * Terms of the exact view that differ from this one in at most {@code edits} letters (a wrong, a
   * missing, one too many, two exchanged), but begin with the same; a few, most frequent first.
   */
  List<String> similar(String term, int edits);

  /**
   * The values of a facet that {@code typed} may mean.
   *
   * @throws it.schedario.search.InvalidSearchException when there is none
   */
  Set<String> facetValues(FacetName name, String typed);
}
