package it.schedario.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.DocumentKind;
import it.schedario.search.AmountRange;
import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.SearchFilter;
import it.schedario.search.SearchFilter.Selection;
import it.schedario.search.SearchIndex;
import it.schedario.search.SearchPage;
import it.schedario.search.SearchPage.Hit;
import it.schedario.search.SearchRequest;
import it.schedario.search.SearchRequest.Order;
import it.schedario.search.SimilarRequest;
import it.schedario.search.SuggestRequest;
import it.schedario.search.YearRange;
import it.schedario.search.lucene.LuceneSearchIndex;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Both engines give the same answer to the same question, down to the last bit of a score. */
@RealElasticsearch
class EnginesAgreeTest {
  private static final String ALIAS = "agree";
  private static final int DOCUMENTS = 150;
  private static final int QUERIES = 150;

  private static final List<String> WORDS =
      List.of(
          ("asilo nido asili nidi bando bandi affido affidamento famiglia famiglie minori anziani"
                  + " servizio servizi l'attività dell'ufficio ATTIVITA' città alloggi SAP S.A.P."
                  + " comunali regionale contributo contributi coprogettazione co-progettazione"
                  + " mensa scolastica strada strade verde urbano mobilità biblioteca pubblico"
                  + " accoglienza inclusione disabili sociale polizia locale sicurezza bilancio"
                  + " DGR 2857/20 998 12.000,00 delibera avviso graduatoria sportello digitale"
                  + " con per di e il la un della")
              .split(" "));

  private final ElasticsearchSettings settings;

  EnginesAgreeTest(ElasticsearchServer server) {
    settings =
        ElasticsearchSettings.of(server.uri().toString())
            .withAlias(ALIAS)
            .withTimeout(Duration.ofSeconds(30));
  }

  @AfterAll
  static void removeIndex(ElasticsearchServer server) {
    TestIndices.remove(server, ALIAS);
  }

  @Test
  void randomQueriesOverRandomDocuments_haveTheSameAnswers() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(document(i, random));
    }
    try (SearchIndex lucene = LuceneSearchIndex.inMemory();
        SearchIndex elastic = new ElasticsearchIndex(settings)) {
      lucene.rebuild(documents::forEach);
      elastic.rebuild(documents::forEach);

      for (int i = 0; i < QUERIES; i++) {
        SearchRequest request = request(random);
        String asked = "seed " + seed + ", " + request;
        SearchPage expected = lucene.search(request);
        SearchPage found = elastic.search(request);

        assertThat(found.totalCount()).as(asked).isEqualTo(expected.totalCount());
        assertThat(found.facets()).as(asked).isEqualTo(expected.facets());
        assertThat(found.hasNextPage()).as(asked).isEqualTo(expected.hasNextPage());
        assertThat(withoutCursors(found)).as(asked).isEqualTo(withoutCursors(expected));
        assertThat(found.interpretation()).as(asked).isEqualTo(expected.interpretation());
        assertThat(found.filters()).as(asked).isEqualTo(expected.filters());
        String typed = typed(request.query(), random);
        SuggestRequest begun = new SuggestRequest(typed, request.filter(), 20);
        assertThat(elastic.suggest(begun))
            .as("seed " + seed + ", " + begun)
            .isEqualTo(lucene.suggest(begun));
        SimilarRequest like =
            new SimilarRequest(
                List.of(documents.get(i), documents.get(random.nextInt(DOCUMENTS))),
                request.filter(),
                5);
        assertThat(elastic.similar(like)).as(asked).isEqualTo(lucene.similar(like));
      }
    }
  }

  /** Cursors name the state of the index they are of, each engine in its own way. */
  private static List<Hit> withoutCursors(SearchPage page) {
    return page.hits().stream()
        .map(hit -> new Hit(hit.id(), "", hit.score(), hit.evidence(), hit.repeats()))
        .toList();
  }

  private static SearchDocument document(int number, Random random) {
    int year = 2021 + random.nextInt(4);
    String code = year + "_S0" + random.nextInt(9) + "_" + number;
    String title = words(random, 3 + random.nextInt(5));
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage("title", "Titolo", Weight.TITLE, 1, 0, title));
    passages.add(new Passage("code", "Codice", Weight.TITLE, 1, 0, code));
    for (int i = random.nextInt(8); i >= 0; i--) {
      Weight weight = Weight.values()[1 + random.nextInt(3)];
      // Cards repeat names, and now and then a whole note.
      String text = random.nextInt(4) == 0 ? "asilo nido" : words(random, 5 + random.nextInt(40));
      passages.add(new Passage("field" + i, "Sezione " + i, weight, 1 + i, 0, text));
    }
    String town = List.of("borgo", "pieve", "rocca", "castelverde").get(random.nextInt(4));
    String sector = List.of("WELFARE", "SCUOLA", "MOBILITÀ").get(random.nextInt(3));
    return new SearchDocument(
        "doc:" + number,
        1,
        DocumentKind.OBJECTIVE_SHEET,
        year,
        code,
        title,
        random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(1_000_000_000), 2),
        Map.of(
            FacetName.MUNICIPALITY,
            List.of(new FacetTerm(town, town.toUpperCase(Locale.ROOT))),
            FacetName.YEAR,
            List.of(new FacetTerm("" + year, "" + year)),
            FacetName.SECTOR,
            List.of(new FacetTerm(sector, sector))),
        passages);
  }

  private static SearchRequest request(Random random) {
    SearchFilter filter =
        switch (random.nextInt(6)) {
          case 0 -> SearchFilter.of(Map.of(FacetName.MUNICIPALITY, Set.of("borgo", "pieve")));
          case 1 ->
              SearchFilter.of(
                  Map.of(FacetName.SECTOR, Set.of("SCUOLA"), FacetName.YEAR, Set.of("2024")));
          case 2 ->
              new SearchFilter(
                  new Selection(
                      Map.of(FacetName.SECTOR, Set.of("WELFARE")),
                      Set.of(FacetName.AMOUNT),
                      List.of(new YearRange(2022, 2023)),
                      List.of(new AmountRange(BigDecimal.ONE, null))),
                  Selection.of(Map.of(FacetName.MUNICIPALITY, Set.of("rocca"))));
          default -> SearchFilter.NONE;
        };
    Set<FacetName> facets =
        random.nextBoolean() ? Set.of(FacetName.values()) : Set.of(FacetName.YEAR);
    Order order =
        random.nextInt(4) == 0
            ? Order.values()[random.nextInt(Order.values().length)]
            : Order.RELEVANCE;
    return new SearchRequest(query(random), filter, facets, order, 20, null, true);
  }

  /** The beginning of a query. */
  private static String typed(String query, Random random) {
    return query.substring(0, random.nextInt(query.length() + 1));
  }

  private static String query(Random random) {
    String words = words(random, 1 + random.nextInt(5));
    String one = word(random);
    return switch (random.nextInt(8)) {
      case 0 -> '"' + words(random, 2) + '"';
      case 1 -> one + " -" + word(random);
      case 2 -> one + " OR " + word(random);
      case 3 -> one.substring(0, Math.min(3, one.length())) + "* " + word(random);
      case 4 -> misspelt(one, random) + " " + word(random);
      case 5 -> "anno:2023 " + words;
      default -> words;
    };
  }

  /** With one letter wrong, which may happen to make another word. */
  private static String misspelt(String word, Random random) {
    int at = random.nextInt(word.length());
    return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word(random));
    }
    return String.join(" ", words);
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
