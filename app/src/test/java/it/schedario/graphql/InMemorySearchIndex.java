package it.schedario.graphql;

import it.schedario.schema.DocumentKind;
import it.schedario.search.AppliedFilter;
import it.schedario.search.FacetName;
import it.schedario.search.Interpretation;
import it.schedario.search.InvalidSearchException;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchFilter;
import it.schedario.search.SearchFilter.Selection;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchPage.Evidence;
import it.schedario.search.SearchPage.Facet;
import it.schedario.search.SearchPage.FacetValue;
import it.schedario.search.SearchPage.Highlight;
import it.schedario.search.SearchPage.Hit;
import it.schedario.search.SearchPage.MissingValue;
import it.schedario.search.SearchRequest;
import it.schedario.search.SimilarDocument;
import it.schedario.search.SimilarRequest;
import it.schedario.search.SuggestRequest;
import it.schedario.search.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index in memory: a document matches when one of its texts contains the query as it stands, or
 * when it cites the act of {@code atto:"normal form"}. Remembers what it was asked and can be told
 * to fail.
 */
public final class InMemorySearchIndex implements SearchIndex {
  private final Map<String, SearchDocument> documents = new TreeMap<>();
  private final List<SearchRequest> requests = new ArrayList<>();
  private final List<SimilarRequest> similarRequests = new ArrayList<>();
  private @Nullable RuntimeException trouble;
  private int answeredStill = 0;
  private @Nullable SearchIndex engine;

  public List<SearchRequest> requests() {
    return requests;
  }

  public List<SimilarRequest> similarRequests() {
    return similarRequests;
  }

  /** From now on every search throws this. */
  public void failWith(RuntimeException failure) {
    failAfter(0, failure);
  }

  /** So many searches are answered still, then every one throws this. */
  public void failAfter(int searches, RuntimeException failure) {
    answeredStill = searches;
    trouble = failure;
  }

  /** Until it is cleared, this one does the searching. */
  public void searchWith(SearchIndex real) {
    engine = real;
  }

  public void clear() {
    engine = null;
    documents.clear();
    requests.clear();
    similarRequests.clear();
    trouble = null;
  }

  @Override
  public void index(Collection<SearchDocument> added) {
    added.forEach(document -> documents.put(document.id(), document));
  }

  @Override
  public void delete(Collection<String> ids) {
    documents.keySet().removeAll(Set.copyOf(ids));
  }

  @Override
  public void rebuild(Consumer<Consumer<SearchDocument>> feed) {
    Map<String, SearchDocument> fresh = new HashMap<>();
    feed.accept(document -> fresh.put(document.id(), document));
    documents.clear();
    documents.putAll(fresh);
  }

  @Override
  public SearchPage search(SearchRequest request) {
    requests.add(request);
    checkTrouble();
    if (engine != null) {
      engine.rebuild(documents.values()::forEach);
      return engine.search(request);
    }
    request.filter().wanted().values().forEach(this::checkValues);
    request.filter().unwanted().values().forEach(this::checkValues);
    if (act(request.query()) != null) {
      checkValues(FacetName.ACT, Set.of(act(request.query())));
    }
    List<SearchDocument> found = matching(request, null).sorted(order(request.order())).toList();
    int begin = request.after() == null ? 0 : placeBehind(request.after(), found);
    List<Hit> hits =
        found.stream().skip(begin).limit(request.first()).map(hit -> hit(hit, request)).toList();
    List<Facet> facets =
        Arrays.stream(FacetName.values())
            .filter(request.facets()::contains)
            .map(name -> facet(name, request))
            .toList();
    @Nullable String endCursor = hits.isEmpty() ? null : hits.get(hits.size() - 1).cursor();
    return new SearchPage(
        found.size(),
        facets,
        hits,
        endCursor,
        begin + hits.size() < found.size(),
        Interpretation.AS_TYPED,
        applied(request));
  }

  /** Titles that contain the text. */
  @Override
  public List<Suggestion> suggest(SuggestRequest request) {
    checkTrouble();
    if (engine != null) {
      engine.rebuild(documents.values()::forEach);
      return engine.suggest(request);
    }
    return documents.values().stream()
        .filter(document -> contains(document.title(), request.text()))
        .limit(request.first())
        .map(found -> new Suggestion(found.title(), Suggestion.Kind.TITLE, 1, found.id()))
        .toList();
  }

  /** Documents of the same title. */
  @Override
  public List<List<SimilarDocument>> similar(SimilarRequest request) {
    similarRequests.add(request);
    checkTrouble();
    if (engine != null) {
      engine.rebuild(documents.values()::forEach);
      return engine.similar(request);
    }
    return request.documents().stream().map(asked -> sameTitle(asked, request.first())).toList();
  }

  private List<SimilarDocument> sameTitle(SearchDocument asked, int first) {
    return documents.values().stream()
        .filter(found -> found.title().equals(asked.title()) && !found.id().equals(asked.id()))
        .limit(first)
        .map(found -> new SimilarDocument(found.id(), 1, List.of(asked.title())))
        .toList();
  }

  private void checkTrouble() {
    if (trouble != null && answeredStill-- <= 0) {
      throw trouble;
    }
  }

  @Override
  public Map<String, Long> versions() {
    Map<String, Long> versions = new HashMap<>();
    documents.forEach((id, document) -> versions.put(id, document.version()));
    return versions;
  }

  @Override
  public boolean isOutdated() {
    return false;
  }

  @Override
  public void close() {}

  private Stream<SearchDocument> matching(SearchRequest request, @Nullable FacetName aside) {
    return documents.values().stream()
        .filter(document -> matches(document, request.query()))
        .filter(
            document ->
                request.filter().facets().stream()
                    .allMatch(facet -> facet == aside || meets(document, facet, request.filter())));
  }

  private static boolean meets(SearchDocument document, FacetName facet, SearchFilter filter) {
    return (!filter.wanted().facets().contains(facet) || isNamed(document, facet, filter.wanted()))
        && !isNamed(document, facet, filter.unwanted());
  }

  private static boolean isNamed(SearchDocument document, FacetName facet, Selection selection) {
    Set<String> values = selection.values().getOrDefault(facet, Set.of());
    BigDecimal amount = document.amount();
    return terms(document, facet).anyMatch(term -> values.contains(term.value()))
        || (selection.missing().contains(facet) && terms(document, facet).findAny().isEmpty())
        || (facet == FacetName.YEAR
            && selection.years().stream().anyMatch(years -> years.holds(document.year())))
        || (facet == FacetName.AMOUNT
            && amount != null
            && selection.amounts().stream().anyMatch(range -> range.holds(amount)));
  }

  private static boolean matches(SearchDocument document, String query) {
    String act = act(query);
    return act == null
        ? texts(document).anyMatch(text -> contains(text, query))
        : terms(document, FacetName.ACT).anyMatch(term -> term.value().equals(act));
  }

  private static List<AppliedFilter> applied(SearchRequest request) {
    return request.filter().wanted().values().entrySet().stream()
        .map(
            filter ->
                new AppliedFilter(
                    filter.getKey(),
                    filter.getValue().stream()
                        .map(value -> new AppliedFilter.Value(value, value))
                        .toList(),
                    List.of(),
                    false,
                    false))
        .toList();
  }

  private static @Nullable String act(String query) {
    return query.startsWith("atto:") ? query.substring(5).replace("\"", "") : null;
  }

  private void checkValues(FacetName facet, Set<String> values) {
    Set<String> existing = new TreeSet<>();
    if (facet == FacetName.KIND) {
      Arrays.stream(DocumentKind.values()).forEach(kind -> existing.add(kind.name()));
    }
    documents.values().stream()
        .flatMap(document -> terms(document, facet))
        .forEach(term -> existing.add(term.value()));
    for (String value : values) {
      if (!existing.contains(value)) {
        throw new InvalidSearchException(
            InvalidSearchException.Code.UNKNOWN_FILTER_VALUE,
            facet + " '" + value + "' does not exist",
            List.copyOf(existing));
      }
    }
  }

  private static int placeBehind(String cursor, List<SearchDocument> found) {
    for (int i = 0; i < found.size(); i++) {
      if (cursor.equals(cursorOf(found.get(i)))) {
        return i + 1;
      }
    }
    throw new InvalidSearchException(
        InvalidSearchException.Code.INVALID_CURSOR,
        "after '" + cursor + "' is no cursor of this search",
        List.of());
  }

  private static Hit hit(SearchDocument document, SearchRequest request) {
    List<Evidence> evidence =
        request.evidence() && !request.query().isBlank()
            ? document.passages().stream()
                .filter(passage -> contains(passage.text(), request.query()))
                .map(passage -> evidence(passage, request.query()))
                .toList()
            : List.of();
    return new Hit(document.id(), cursorOf(document), 1, evidence);
  }

  private static Evidence evidence(Passage passage, String query) {
    int start = folded(passage.text()).indexOf(folded(query));
    return new Evidence(
        passage.field(),
        passage.section(),
        passage.page(),
        passage.start(),
        passage.text(),
        List.of(new Highlight(start, start + query.length())));
  }

  private Facet facet(FacetName name, SearchRequest request) {
    Map<FacetTerm, Long> counts = new LinkedHashMap<>();
    matching(request, name)
        .flatMap(document -> terms(document, name))
        .map(term -> new FacetTerm(term.value(), term.label()))
        .forEach(term -> counts.merge(term, 1L, Long::sum));
    Set<String> chosen = request.filter().wanted().values().getOrDefault(name, Set.of());
    Set<String> excluded = request.filter().unwanted().values().getOrDefault(name, Set.of());
    long missing =
        matching(request, name)
            .filter(document -> terms(document, name).findAny().isEmpty())
            .count();
    return new Facet(
        name,
        counts.entrySet().stream()
            .map(
                count ->
                    new FacetValue(
                        count.getKey().value(),
                        count.getKey().label(),
                        count.getValue(),
                        chosen.contains(count.getKey().value()),
                        excluded.contains(count.getKey().value()),
                        null))
            .sorted(
                Comparator.comparing(FacetValue::count).reversed().thenComparing(FacetValue::value))
            .toList(),
        new MissingValue(
            missing,
            request.filter().wanted().missing().contains(name),
            request.filter().unwanted().missing().contains(name)));
  }

  private static Comparator<SearchDocument> order(SearchRequest.Order order) {
    Comparator<SearchDocument> byId = Comparator.comparing(SearchDocument::id);
    return switch (order) {
      case TITLE -> Comparator.comparing(SearchDocument::title).thenComparing(byId);
      case YEAR_ASC -> Comparator.comparing(SearchDocument::year).thenComparing(byId);
      case YEAR_DESC -> Comparator.comparing(SearchDocument::year).reversed().thenComparing(byId);
      default -> byId;
    };
  }

  private static Stream<FacetTerm> terms(SearchDocument document, FacetName facet) {
    return document.facets().getOrDefault(facet, List.of()).stream();
  }

  private static Stream<String> texts(SearchDocument document) {
    return Stream.concat(
        Stream.of(document.title()), document.passages().stream().map(Passage::text));
  }

  private static boolean contains(String text, String query) {
    return folded(text).contains(folded(query));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String cursorOf(SearchDocument document) {
    return "behind " + document.id();
  }
}
