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
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/** Finds what is like documents, in one state of the index. */
final class LikenessSearch {
  private static final CriterionTranslator ROOTS = CriterionTranslator.ofRoots();
  private static final String WORD = IndexFields.suggestion(SuggestionField.WORD);
  private static final String TITLE = IndexFields.suggestion(SuggestionField.TITLE);
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
    for (Likeness document : documents) {
      for (String word : document.candidates()) {
        if (!frequencies.containsKey(word)) {
          frequencies.put(word, (long) snapshot.count(new TermQuery(new Term(WORD, word))));
        }
      }
    }
    return frequencies;
  }

  private List<SimilarDocument> answer(Question question) throws IOException {
    TopFieldDocs found = snapshot.search(query(question), question.looksAt(first), BEST_FIRST);
    List<SimilarDocument> similar = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      Object[] place = ((FieldDoc) hit).fields;
      String id = ((BytesRef) place[1]).utf8ToString();
      if (!question.leftOut().contains(id) && similar.size() < first) {
        similar.add(question.answer(id, (Float) place[0], shared(question, hit.doc)));
      }
    }
    return similar;
  }

  private Query query(Question question) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (Likeness.Term term : question.terms()) {
      words.add(worth(new TermQuery(new Term(WORD, term.word())), term.weight()), Occur.SHOULD);
    }
    words.setMinimumNumberShouldMatch(question.minimum());
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(ALL, Occur.FILTER);
    filters.forEach(criterion -> query.add(ROOTS.translate(criterion), Occur.FILTER));
    query.add(words.build(), Occur.MUST);
    Query sameTitle =
        SortedSetDocValuesField.newSlowExactQuery(TITLE, new BytesRef(question.title()));
    query.add(worth(sameTitle, question.titleWeight()), Occur.SHOULD);
    return query.build();
  }

  private static Query worth(Query query, float weight) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }

  private Set<String> shared(Question question, int document) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    int inLeaf = document - leaf.docBase;
    Set<String> shared = new HashSet<>();
    for (Likeness.Term term : question.terms()) {
      PostingsEnum having = leaf.reader().postings(new Term(WORD, term.word()), PostingsEnum.NONE);
      if (having != null && having.advance(inLeaf) == inLeaf) {
        shared.add(term.word());
      }
    }
    return shared;
  }
}
