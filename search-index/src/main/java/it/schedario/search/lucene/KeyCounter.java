package it.schedario.search.lucene;

import it.schedario.search.SearchFilter;
import it.schedario.search.engine.FacetFilters;
import it.schedario.search.engine.KeyCount;
import it.schedario.search.engine.KeyLookup;
import it.schedario.search.engine.SuggestionField;
import it.schedario.search.query.Criterion;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.RegExp;

/** Counts the keywords of documents that match a pattern. */
final class KeyCounter {
  private static final CriterionTranslator ROOTS = CriterionTranslator.ofRoots();

  private final Snapshot snapshot;
  private final List<Criterion> filters;

  KeyCounter(Snapshot snapshot, SearchFilter filter) {
    this.snapshot = snapshot;
    this.filters = List.copyOf(FacetFilters.of(filter, snapshot.facets()).criteria().values());
  }

  Map<SuggestionField, List<KeyCount>> count(List<KeyLookup> lookups) throws IOException {
    Map<SuggestionField, List<KeyCount>> counts = new EnumMap<>(SuggestionField.class);
    for (KeyLookup lookup : lookups) {
      counts.put(lookup.field(), count(lookup));
    }
    return counts;
  }

  private List<KeyCount> count(KeyLookup lookup) throws IOException {
    CompiledAutomaton pattern = new CompiledAutomaton(new RegExp(lookup.pattern()).toAutomaton());
    Weight documents =
        snapshot.createWeight(
            snapshot.rewrite(documents(lookup.among())), ScoreMode.COMPLETE_NO_SCORES, 1);
    Map<BytesRef, KeyCount> counts = new HashMap<>();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      Scorer some = documents.scorer(leaf);
      if (some != null) {
        MatchingKeys keys =
            new MatchingKeys(leaf.reader(), IndexFields.suggestion(lookup.field()), pattern);
        keys.count(some.iterator());
        keys.addTo(counts);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<BytesRef, KeyCount>>comparingLong(e -> e.getValue().count())
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(lookup.most())
        .map(Map.Entry::getValue)
        .toList();
  }

  private Query documents(List<Criterion> among) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new FieldExistsQuery(IndexFields.ID), Occur.FILTER);
    filters.forEach(criterion -> query.add(ROOTS.translate(criterion), Occur.FILTER));
    among.forEach(criterion -> query.add(ROOTS.translate(criterion), Occur.FILTER));
    return query.build();
  }
}
