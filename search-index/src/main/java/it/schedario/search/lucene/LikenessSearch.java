package it.schedario.search.lucene;

import it.schedario.search.SearchFilter;
import it.schedario.search.SimilarDocument;
import it.schedario.search.engine.FacetFilters;
import it.schedario.search.engine.Likeness;
import it.schedario.search.engine.Likeness.Question;
import it.schedario.search.engine.SuggestionField;
import it.schedario.search.query.Criterion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/** Finds what is like documents, in one state of the index. */
final class LikenessSearch {
  private static final CriterionTranslator ROOTS = CriterionTranslator.ofRoots();
  private static final Query ALL = new FieldExistsQuery(IndexFields.ID);
  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.ID, SortField.Type.STRING));

  private final Snapshot snapshot;
  private final Collection<Criterion> filters;
  private final int first;

  LikenessSearch(Snapshot snapshot, SearchFilter filter, int first) {
    this.snapshot = snapshot;
    this.filters = FacetFilters.of(filter, snapshot.facets()).criteria().values();
    this.first = first;
  }

  List<List<SimilarDocument>> answer(List<Likeness> documents) throws IOException {
    Map<String, Long> frequencies = frequencies(documents);
    long count = snapshot.count(ALL);
    List<List<SimilarDocument>> answer = new ArrayList<>();
    for (Likeness document : documents) {
      Question question = document.question(frequencies, count);
      answer.add(question.canBeAsked() ? answer(question) : List.of());
    }
    return answer;
  }

  private Map<String, Long> frequencies(List<Likeness> documents) throws IOException {
    Map<String, Long> frequencies = new HashMap<>();
    String field = IndexFields.suggestion(SuggestionField.WORD);
    for (Likeness document : documents) {
      for (String word : document.candidates()) {
        if (!frequencies.containsKey(word)) {
          frequencies.put(word, (long) snapshot.count(new TermQuery(new Term(field, word))));
        }
      }
    }
    return frequencies;
  }

  private List<SimilarDocument> answer(Question question) throws IOException {
    // One more: the document itself is most alike.
    TopFieldDocs found = snapshot.search(query(question), first + 1, BEST_FIRST);
    List<SimilarDocument> similar = new ArrayList<>();
    Map<String, Weight> words = words(question);
    for (ScoreDoc hit : found.scoreDocs) {
      Object[] place = ((FieldDoc) hit).fields;
      String id = ((BytesRef) place[1]).utf8ToString();
      if (!id.equals(question.id()) && similar.size() < first) {
        similar.add(question.answer(id, (Float) place[0], shared(words, hit.doc)));
      }
    }
    return similar;
  }

  private Query query(Question question) {
    List<Criterion> terms = question.terms().stream().map(Likeness.Term::criterion).toList();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(ALL, Occur.FILTER);
    filters.forEach(criterion -> query.add(ROOTS.translate(criterion), Occur.FILTER));
    query.add(ROOTS.translate(new Criterion.Most(terms, question.minimum())), Occur.MUST);
    question.preferred().forEach(same -> query.add(ROOTS.translate(same), Occur.SHOULD));
    return query.build();
  }

  private Map<String, Weight> words(Question question) throws IOException {
    Map<String, Weight> words = new HashMap<>();
    for (Likeness.Term term : question.terms()) {
      Query query = snapshot.rewrite(ROOTS.translate(term.criterion()));
      words.put(term.word(), snapshot.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    return words;
  }

  private Set<String> shared(Map<String, Weight> words, int document) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    int inLeaf = document - leaf.docBase;
    Set<String> shared = new HashSet<>();
    for (Map.Entry<String, Weight> word : words.entrySet()) {
      Scorer scorer = word.getValue().scorer(leaf);
      if (scorer != null && scorer.iterator().advance(inLeaf) == inLeaf) {
        shared.add(word.getKey());
      }
    }
    return shared;
  }
}
