package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import it.schedario.search.SearchFilter;
import it.schedario.search.SimilarDocument;
import it.schedario.search.engine.Likeness;
import it.schedario.search.engine.Likeness.Question;
import it.schedario.search.engine.SuggestionField;
import it.schedario.search.query.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what is like documents: two calls however many they are, one for the frequencies of all
 * their words and one for all searches; a third where a filter has to be read.
 */
final class LikenessSearch {
  private static final CriterionTranslator DOCUMENTS = CriterionTranslator.ofDocuments();
  private static final String WORD = IndexFields.suggestion(SuggestionField.WORD);
  private static final String TITLE = IndexFields.suggestion(SuggestionField.TITLE);
  private static final String WORDS = "words";
  private static final List<SimilarDocument> NONE = List.of();

  private final ElasticsearchConnection connection;
  private final SearchTarget target;
  private final Collection<Criterion> filters;
  private final int first;

  LikenessSearch(
      ElasticsearchConnection connection, SearchTarget target, SearchFilter filter, int first) {
    this.connection = connection;
    this.target = target;
    this.filters = IndexVocabulary.criteria(connection, target, filter);
    this.first = first;
  }

  List<List<SimilarDocument>> answer(List<Likeness> documents) {
    List<Question> questions = questions(documents);
    List<RequestItem> searches =
        questions.stream().filter(Question::canBeAsked).map(this::search).toList();
    if (searches.isEmpty()) {
      return questions.stream().map(question -> NONE).toList();
    }
    Iterator<MultiSearchResponseItem<Void>> found =
        connection
            .read(
                "similar documents",
                client -> client.msearch(m -> target.of(m).searches(searches), Void.class))
            .responses()
            .iterator();
    return questions.stream()
        .map(question -> question.canBeAsked() ? read(question, found.next()) : NONE)
        .toList();
  }

  private List<Question> questions(List<Likeness> documents) {
    Set<String> words = new TreeSet<>();
    documents.forEach(document -> words.addAll(document.candidates()));
    return words.isEmpty()
        ? documents.stream().map(document -> document.question(Map.of(), 0)).toList()
        : questions(documents, words);
  }

  private List<Question> questions(List<Likeness> documents, Set<String> words) {
    SearchResponse<Void> answer =
        connection.read(
            "word frequencies",
            client ->
                client.search(
                    search ->
                        target
                            .of(search)
                            .size(0)
                            .trackTotalHits(total -> total.enabled(true))
                            .allowPartialSearchResults(false)
                            .aggregations(WORDS, among(words)),
                    Void.class));
    Map<String, Long> frequencies = new HashMap<>();
    Objects.requireNonNull(answer.aggregations().get(WORDS), WORDS)
        .sterms()
        .buckets()
        .array()
        .forEach(bucket -> frequencies.put(bucket.key().stringValue(), bucket.docCount()));
    long count = Objects.requireNonNull(answer.hits().total(), "total").value();
    return documents.stream().map(document -> document.question(frequencies, count)).toList();
  }

  /** How many documents have each of these words. */
  private static Aggregation among(Set<String> words) {
    List<String> these = List.copyOf(words);
    return Aggregation.of(
        a -> a.terms(t -> t.field(WORD).include(i -> i.terms(these)).size(these.size())));
  }

  private RequestItem search(Question question) {
    return RequestItem.of(
        item ->
            item.header(h -> h)
                .body(
                    body ->
                        target
                            .of(body)
                            .query(query(question))
                            .sort(bestFirst())
                            .size(question.looksAt(first))
                            .source(source -> source.fetch(false))));
  }

  /** Each word is named, so that a hit tells which it has. */
  private Query query(Question question) {
    List<Query> words = new ArrayList<>();
    for (Likeness.Term term : question.terms()) {
      words.add(having(WORD, term.word(), term.weight(), term.word()));
    }
    return Query.of(
        q ->
            q.bool(
                b ->
                    b.filter(filters.stream().map(DOCUMENTS::translate).toList())
                        .should(having(TITLE, question.title(), question.titleWeight(), TITLE))
                        .must(
                            m ->
                                m.bool(
                                    any ->
                                        any.should(words)
                                            .minimumShouldMatch(
                                                Integer.toString(question.minimum()))))));
  }

  private static Query having(String field, String keyword, float weight, String name) {
    return Query.of(
        q ->
            q.constantScore(
                c ->
                    c.filter(f -> f.term(t -> t.field(field).value(keyword)))
                        .boost(weight)
                        .queryName(name)));
  }

  private static List<SortOptions> bestFirst() {
    return List.of(
        SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))),
        SortOptions.of(s -> s.field(f -> f.field(IndexFields.ID).order(SortOrder.Asc))));
  }

  private List<SimilarDocument> read(Question question, MultiSearchResponseItem<Void> found) {
    return IndexVocabulary.result("similar documents", found).hits().hits().stream()
        .filter(hit -> !question.leftOut().contains(hit.id()))
        .limit(first)
        .map(hit -> read(question, hit))
        .toList();
  }

  private static SimilarDocument read(Question question, Hit<Void> hit) {
    String id = Objects.requireNonNull(hit.id(), "id");
    float score = Objects.requireNonNull(hit.score(), "score").floatValue();
    return question.answer(id, score, hit.matchedQueries());
  }
}
