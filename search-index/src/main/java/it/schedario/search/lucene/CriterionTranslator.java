package it.schedario.search.lucene;

import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.engine.FieldWeights;
import it.schedario.search.query.Criterion;
import it.schedario.search.query.View;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Says a {@link Criterion} in Lucene's words, of roots or of passages. */
final class CriterionTranslator {
  private final Map<View, Map<String, Float>> fields;

  private CriterionTranslator(Map<View, Map<String, Float>> fields) {
    this.fields = fields;
  }

  static CriterionTranslator ofRoots() {
    return new CriterionTranslator(
        views(
            view -> {
              Map<String, Float> texts = new LinkedHashMap<>();
              for (Weight weight : Weight.values()) {
                float boost = FieldWeights.of(weight) * FieldWeights.of(view);
                texts.put(IndexFields.text(weight, view), boost);
              }
              return texts;
            }));
  }

  static CriterionTranslator ofPassages() {
    return new CriterionTranslator(
        views(view -> Map.of(IndexFields.passage(view), FieldWeights.of(view))));
  }

  private static Map<View, Map<String, Float>> views(Function<View, Map<String, Float>> fields) {
    Map<View, Map<String, Float>> views = new EnumMap<>(View.class);
    for (View view : View.values()) {
      views.put(view, fields.apply(view));
    }
    return views;
  }

  /** The text fields of a view, as the translator searches them. */
  Set<String> fields(View view) {
    return fields.getOrDefault(view, Map.of()).keySet();
  }

  Query translate(Criterion criterion) {
    return translate(criterion, 1);
  }

  /**
   * Boosts are multiplied here, and not by nesting queries, in the order in which the translator
   * for Elasticsearch does it: products of floats depend on it.
   */
  Query translate(Criterion criterion, float boost) {
    if (criterion instanceof Criterion.Term term) {
      return inEach(term.view(), boost, field -> new TermQuery(new Term(field, term.text())));
    }
    if (criterion instanceof Criterion.Near near) {
      String[] terms = near.terms().toArray(String[]::new);
      return inEach(near.view(), boost, field -> new PhraseQuery(near.slop(), field, terms));
    }
    if (criterion instanceof Criterion.Prefix prefix) {
      return inEach(
          View.EXACT,
          boost * FieldWeights.BM25,
          field -> new PrefixQuery(new Term(field, prefix.text())));
    }
    if (criterion instanceof Criterion.Code code) {
      Query term = new TermQuery(new Term(IndexFields.CODE, code.form()));
      return constant(term, FieldWeights.CODE * FieldWeights.BM25 * boost);
    }
    if (criterion instanceof Criterion.FacetIs facet) {
      return constant(anyValue(facet), 0);
    }
    if (criterion instanceof Criterion.FacetExists facet) {
      return constant(new FieldExistsQuery(IndexFields.facet(facet.name())), 0);
    }
    if (criterion instanceof Criterion.AmountWithin amount) {
      return constant(LongPoint.newRangeQuery(IndexFields.AMOUNT, amount.from(), amount.to()), 0);
    }
    if (criterion instanceof Criterion.Weighted weighted) {
      return translate(weighted.of(), boost * weighted.factor());
    }
    return compound(criterion, boost);
  }

  private Query compound(Criterion criterion, float boost) {
    if (criterion instanceof Criterion.All all) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      all.required().forEach(part -> query.add(translate(part), Occur.MUST));
      all.excluded().forEach(part -> query.add(translate(part), Occur.MUST_NOT));
      return boosted(query.build(), boost);
    }
    if (criterion instanceof Criterion.Most most) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      most.of().forEach(part -> query.add(translate(part), Occur.SHOULD));
      return boosted(query.setMinimumNumberShouldMatch(most.minimum()).build(), boost);
    }
    if (criterion instanceof Criterion.Any any) {
      return any.of().isEmpty()
          ? new MatchNoDocsQuery("nothing is meant")
          : boosted(best(any.of().stream().map(this::translate).toList()), boost);
    }
    return constant(new MatchAllDocsQuery(), FieldWeights.BM25 * boost);
  }

  private static Query anyValue(Criterion.FacetIs facet) {
    List<BytesRef> values = facet.values().stream().map(BytesRef::new).toList();
    return new TermInSetQuery(IndexFields.filter(facet.name()), values);
  }

  private Query inEach(View view, float boost, Function<String, Query> query) {
    List<Query> queries = new ArrayList<>();
    fields
        .getOrDefault(view, Map.of())
        .forEach((field, weight) -> queries.add(boosted(query.apply(field), weight * boost)));
    return queries.size() == 1 ? queries.get(0) : best(queries);
  }

  private static Query best(List<Query> queries) {
    return new DisjunctionMaxQuery(queries, FieldWeights.TIE);
  }

  private static Query constant(Query query, float score) {
    return boosted(new ConstantScoreQuery(query), score);
  }

  private static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }
}
