package it.schedario.search;

import static it.schedario.search.TestDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.search.InvalidSearchException.Code;
import it.schedario.search.SearchDocument.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine owes its callers of documents that are like others. */
public abstract class SimilarContract {
  private static final SearchDocument NIDI_23 =
      document("nidi23")
          .year(2023)
          .town("borgo", "Borgo San Martino al Lago")
          .title("Ampliamento dei posti negli asili nido")
          .status("Sono stati aperti venti posti nuovi; le rette restano invariate.")
          .build();
  private static final SearchDocument NIDI_24 =
      document("nidi24")
          .year(2024)
          .town("borgo", "Borgo San Martino al Lago")
          .title("Ampliamento dei posti negli asili nido")
          .status("Aperti altri dodici posti; le rette sono calate grazie al contributo.")
          .build();
  private static final SearchDocument MENSA_24 =
      document("mensa24")
          .year(2024)
          .town("borgo", "Borgo San Martino al Lago")
          .title("Mensa scolastica")
          .status("Le rette della mensa e le tariffe degli asili sono state riviste.")
          .build();
  private static final SearchDocument NIDI_PIEVE =
      document("pieve")
          .year(2024)
          .town("pieve", "Pieve Montana")
          .title("Gestione asili nido comunali")
          .status("Posti disponibili nel nido: trentadue, con attività estiva.")
          .build();
  private static final SearchDocument STRADE =
      document("strade")
          .year(2024)
          .town("pieve", "Pieve Montana")
          .title("Manutenzione delle strade")
          .status("Rifatto l'asfalto di nove vie e la segnaletica.")
          .build();

  private SearchIndex index;

  /** Returns an empty index that this test may fill and close. */
  protected abstract SearchIndex newIndex();

  @BeforeEach
  void open() {
    index = newIndex();
    index.index(List.of(NIDI_23, NIDI_24, MENSA_24, NIDI_PIEVE, STRADE));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void similar_inAnEmptyIndex_isEmpty() {
    index.delete(Set.of("nidi23", "nidi24", "mensa24", "pieve", "strade"));

    assertThat(similar(NIDI_23)).isEmpty();
  }

  @Test
  void similar_sameSheetOfAnotherYear_comesFirst_thenOtherTowns_neverItself() {
    assertThat(similar(NIDI_23))
        .extracting(SimilarDocument::id)
        .containsExactly("nidi24", "pieve", "mensa24");
  }

  @Test
  void similar_saysWhichWordsAreShared_mostTellingFirst_asPrinted() {
    assertThat(similar(NIDI_PIEVE).get(0).sharedTerms()).containsExactly("nido", "asili", "posti");
    index.index(List.of(document("estate").status("ATTIVITÀ ESTIVA").build()));
    assertThat(similar(NIDI_PIEVE))
        .filteredOn(found -> found.id().equals("estate"))
        .extracting(SimilarDocument::sharedTerms)
        .containsExactly(List.of("attività", "estiva"));
  }

  @Test
  void similar_isBestFirst() {
    List<SimilarDocument> found = similar(NIDI_23);

    assertThat(found)
        .extracting(SimilarDocument::score)
        .isSortedAccordingTo((a, b) -> b > a ? 1 : -1);
    assertThat(found).allSatisfy(one -> assertThat(one.score()).isPositive());
  }

  @Test
  void similar_withAFilter_staysInItsTownAndYears() {
    assertThat(similar(NIDI_23, FacetName.MUNICIPALITY, "pieve"))
        .extracting(SimilarDocument::id)
        .containsExactly("pieve");
    assertThat(similar(NIDI_24, FacetName.YEAR, "2023"))
        .extracting(SimilarDocument::id)
        .containsExactly("nidi23");
  }

  @Test
  void similar_withAFilterOnWhatDoesNotExist_isAnError() {
    assertThatThrownBy(() -> similar(NIDI_23, FacetName.MUNICIPALITY, "atlantide"))
        .isInstanceOfSatisfying(
            InvalidSearchException.class,
            e -> assertThat(e.code()).isEqualTo(Code.UNKNOWN_FILTER_VALUE));
  }

  @Test
  void similar_oneSharedWord_isNoLikeness() {
    assertThat(similar(document("rette").status("Rette scolastiche").build()))
        .extracting(SimilarDocument::id)
        .isEmpty();
  }

  @Test
  void similar_namesAndHeadingsOfTables_makeNoneAlike() {
    SearchDocument one =
        document("one").title("Sentieri").name("sector", "Settore", "LAVORI PUBBLICI").build();
    SearchDocument two =
        document("two")
            .title("Biblioteca")
            .name("sector", "Settore", "LAVORI PUBBLICI")
            .passage("area.name", "Area", Weight.SHARED, "LAVORI PUBBLICI")
            .build();
    index.index(List.of(one, two));

    assertThat(similar(one)).isEmpty();
  }

  @Test
  void similar_aDocumentThatIsNotInTheIndex_isAnsweredByItsText() {
    SearchDocument draft =
        document("bozza").title("Posti negli asili nido").status("Rette invariate.").build();

    assertThat(similar(draft)).extracting(SimilarDocument::id).startsWith("nidi23");
  }

  @Test
  void similar_severalDocuments_areAnsweredInTheirOrder_eachForItself() {
    SearchDocument silent = document("muto").title("2024").build();

    List<List<SimilarDocument>> found =
        index.similar(
            new SimilarRequest(List.of(NIDI_23, silent, NIDI_24, NIDI_23), SearchFilter.NONE, 1));

    assertThat(found)
        .extracting(some -> some.stream().map(SimilarDocument::id).toList())
        .containsExactly(List.of("nidi24"), List.of(), List.of("nidi23"), List.of("nidi24"));
  }

  @Test
  void similar_ofNoDocuments_andOfSilentOnes_isEmpty() {
    assertThat(index.similar(new SimilarRequest(List.of(), SearchFilter.NONE, 5))).isEmpty();
    assertThat(similar(document("muto").title("2024").build())).isEmpty();
  }

  @Test
  void similar_aHundredLongDocuments_areAnswered() {
    List<SearchDocument> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int number = i;
      String words =
          String.join(
              " ",
              IntStream.range(0, 200).mapToObj(n -> "parola" + letters(n + 4 * number)).toList());
      many.add(document("lungo" + i).title("Documento").status(words).build());
    }
    index.index(many);

    List<List<SimilarDocument>> found =
        index.similar(new SimilarRequest(many, SearchFilter.NONE, 5));

    assertThat(found).hasSize(100).allSatisfy(some -> assertThat(some).hasSize(5));
  }

  @Test
  void similar_isBounded() {
    assertThat(index.similar(new SimilarRequest(List.of(NIDI_23), SearchFilter.NONE, 0)))
        .containsExactly(List.of());
    assertThatThrownBy(
            () ->
                new SimilarRequest(
                    List.of(NIDI_23), SearchFilter.NONE, SimilarRequest.MAX_FIRST + 1))
        .isInstanceOfSatisfying(
            InvalidSearchException.class,
            e -> assertThat(e.code()).isEqualTo(Code.INVALID_PAGE_SIZE));
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  private List<SimilarDocument> similar(SearchDocument document) {
    return index.similar(new SimilarRequest(List.of(document), SearchFilter.NONE, 10)).get(0);
  }

  private List<SimilarDocument> similar(SearchDocument document, FacetName facet, String value) {
    SearchFilter filter = SearchFilter.of(Map.of(facet, Set.of(value)));
    return index.similar(new SimilarRequest(List.of(document), filter, 10)).get(0);
  }
}
