package it.schedario.search.lucene;

import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.engine.FacetVocabulary;
import it.schedario.search.engine.ValueCounts;
import it.schedario.search.query.View;
import it.schedario.search.query.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.jspecify.annotations.Nullable;

/**
 * One committed state of the index, and what is worth knowing about it as long as it is the current
 * one. Facet states belong to one reader, so they live and die with it.
 */
final class Snapshot extends IndexSearcher implements Vocabulary {
  private final CriterionTranslator roots = CriterionTranslator.ofRoots();
  private final Map<FacetName, StringDocValuesReaderState> facetStates =
      new EnumMap<>(FacetName.class);
  private final long number;
  private @Nullable FacetVocabulary facetVocabulary;

  /**
   * @param number tells this state from every other
   */
  Snapshot(IndexReader reader, long number) {
    super(reader);
    this.number = number;
    setSimilarity(new ScaledBm25());
  }

  long number() {
    return number;
  }

  @Override
  public boolean occurs(View view, String term) {
    try {
      for (String field : roots.fields(view)) {
        if (getIndexReader().docFreq(new Term(field, term)) > 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> similar(String term, int edits) {
    try {
      return SimilarTerms.of(getIndexReader(), roots.fields(View.EXACT), term, edits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> facetValues(FacetName name, String typed) {
    return facets().guess(name, typed);
  }

  @Override
  public List<FacetTerm> acts(String form) {
    return facets().acts(form);
  }

  /** All facet values that documents have. */
  synchronized FacetVocabulary facets() {
    if (facetVocabulary == null) {
      try {
        FacetsCollector all = search(new MatchAllDocsQuery(), new FacetsCollectorManager());
        Map<FacetName, Set<String>> keywords = new EnumMap<>(FacetName.class);
        for (FacetName name : FacetName.values()) {
          keywords.put(name, count(name, all).byKeyword().keySet());
        }
        facetVocabulary = new FacetVocabulary(keywords);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return facetVocabulary;
  }

  /** How many of the documents have each value. */
  ValueCounts count(FacetName name, FacetsCollector documents) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    long missing = documents.getMatchingDocs().stream().mapToLong(found -> found.totalHits).sum();
    FacetResult result =
        new StringValueFacetCounts(state(name), documents).getAllChildren(IndexFields.facet(name));
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        counts.put(value.label, value.value.longValue());
      }
      missing -= result.value.longValue();
    }
    return new ValueCounts(counts, missing);
  }

  private synchronized StringDocValuesReaderState state(FacetName name) throws IOException {
    StringDocValuesReaderState state = facetStates.get(name);
    if (state == null) {
      state = new StringDocValuesReaderState(getIndexReader(), IndexFields.facet(name));
      facetStates.put(name, state);
    }
    return state;
  }
}
