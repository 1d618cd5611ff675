package it.schedario.search;

import static it.schedario.search.TestDocuments.document;
import static it.schedario.search.TestRequests.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.schedario.search.InvalidSearchException.Code;
import it.schedario.search.SearchPage.Facet;
import it.schedario.search.SearchPage.FacetValue;
import it.schedario.search.SearchPage.Hit;
import it.schedario.search.SearchPage.MissingValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine owes its callers of exclusions, missing values, years and amounts. */
public abstract class FacetsContract {
  private SearchIndex index;

  /** Returns an empty index that this test may fill and close. */
  protected abstract SearchIndex newIndex();

  @BeforeEach
  void open() {
    index = newIndex();
    index.index(
        List.of(
            document("casa21").year(2021).facet(FacetName.SECTOR, "CASA").status("bando").build(),
            document("casa22").year(2022).facet(FacetName.SECTOR, "CASA").status("bando").build(),
            document("nidi22").year(2022).facet(FacetName.SECTOR, "NIDI").status("bando").build(),
            document("none23").year(2023).status("bando").build(),
            document("both24").year(2024).facet(FacetName.SECTOR, "CASA", "NIDI").build()));
  }

  @AfterEach
  void close() {
    index.close();
  }

  // ---- exclusion

  @Test
  void exclude_aValue_leavesOutItsDocuments_andKeepsThoseWithoutAny() {
    assertThat(ids(query("").exclude(FacetName.SECTOR, "CASA")))
        .containsExactlyInAnyOrder("nidi22", "none23");
  }

  @Test
  void exclude_severalFacets_noneMayBeThere() {
    assertThat(
            ids(
                query("")
                    .exclude(FacetName.SECTOR, "NIDI")
                    .exclude(FacetName.YEAR, "2021", "2023")))
        .containsExactly("casa22");
  }

  @Test
  void exclude_andWantedValueOfOneFacet_bothHold() {
    assertThat(ids(query("").filter(FacetName.SECTOR, "CASA").exclude(FacetName.SECTOR, "NIDI")))
        .containsExactlyInAnyOrder("casa21", "casa22");
  }

  @Test
  void exclude_countsOfItsFacet_areAsIfItWereNotSet_andSayWhatIsExcluded() {
    SearchPage page = index.search(query("bando").exclude(FacetName.SECTOR, "CASA").build());

    assertThat(page.totalCount()).isEqualTo(2);
    assertThat(facet(page, FacetName.SECTOR).values())
        .containsExactly(
            new FacetValue("CASA", "CASA", 2, false, true, null),
            new FacetValue("NIDI", "NIDI", 1, false, false, null));
    assertThat(facet(page, FacetName.YEAR).values())
        .extracting(FacetValue::value)
        .containsExactly("2022", "2023");
  }

  @Test
  void exclude_unknownValue_isAnErrorThatListsWhatExists() {
    assertThatThrownBy(() -> ids(query("").exclude(FacetName.SECTOR, "STRADE")))
        .isInstanceOfSatisfying(
            InvalidSearchException.class,
            e -> {
              assertThat(e.code()).isEqualTo(Code.UNKNOWN_FILTER_VALUE);
              assertThat(e.allowed()).containsExactly("CASA", "NIDI");
            });
  }

  // ---- missing

  @Test
  void missing_isCountedBesideTheValues() {
    Facet sector = facet(index.search(query("").build()), FacetName.SECTOR);

    assertThat(sector.missing()).isEqualTo(new MissingValue(1, false, false));
    assertThat(sector.values())
        .extracting(FacetValue::value, FacetValue::count)
        .containsExactly(tuple("CASA", 3L), tuple("NIDI", 2L));
  }

  @Test
  void missing_ofAFacetThatNoDocumentHas_isAllOfThem() {
    SearchPage page = index.search(query("bando").build());

    assertThat(facet(page, FacetName.ACT).missing().count()).isEqualTo(4);
    assertThat(facet(page, FacetName.YEAR).missing().count()).isZero();
  }

  @Test
  void missing_asAFilter_findsTheDocumentsWithoutAValue() {
    SearchPage page = index.search(query("").missing(FacetName.SECTOR).build());

    assertThat(page.hits()).extracting(Hit::id).containsExactly("none23");
    assertThat(facet(page, FacetName.SECTOR).missing()).isEqualTo(new MissingValue(1, true, false));
    assertThat(facet(page, FacetName.SECTOR).values())
        .extracting(FacetValue::value)
        .containsExactly("CASA", "NIDI");
  }

  @Test
  void missing_besideAValueOfItsFacet_isOneMoreAlternative() {
    assertThat(ids(query("").missing(FacetName.SECTOR).filter(FacetName.SECTOR, "NIDI")))
        .containsExactlyInAnyOrder("none23", "nidi22", "both24");
  }

  @Test
  void missing_excluded_findsTheDocumentsWithAValue() {
    SearchPage page = index.search(query("bando").excludeMissing(FacetName.SECTOR).build());

    assertThat(page.hits())
        .extracting(Hit::id)
        .containsExactlyInAnyOrder("casa21", "casa22", "nidi22");
    assertThat(facet(page, FacetName.SECTOR).missing()).isEqualTo(new MissingValue(1, false, true));
  }

  // ---- years

  @ParameterizedTest
  @CsvSource({
    "2022, 2023, casa22 nidi22 none23",
    "2023, , none23 both24",
    ", 2021, casa21",
    "2022, 2022, casa22 nidi22",
    ", , casa21 casa22 nidi22 none23 both24",
  })
  void years_bothEndsAreIncluded_anOpenEndIsNone(
      @Nullable Integer from, @Nullable Integer to, String found) {
    assertThat(ids(query("").years(from, to))).containsExactlyInAnyOrder(found.split(" "));
  }

  @Test
  void years_besideAYear_areAlternatives() {
    assertThat(ids(query("").years(2023, null).filter(FacetName.YEAR, "2021")))
        .containsExactlyInAnyOrder("casa21", "none23", "both24");
  }

  @Test
  void years_thatNoDocumentIsOf_findNothing() {
    assertThat(ids(query("").years(1990, 1999))).isEmpty();
  }

  @Test
  void years_countsOfTheYears_areAsIfTheyWereNotSet_andSayWhichAreMeant() {
    SearchPage page = index.search(query("bando").years(2022, 2024).build());

    assertThat(page.totalCount()).isEqualTo(3);
    assertThat(facet(page, FacetName.YEAR).values())
        .containsExactly(
            new FacetValue("2022", "2022", 2, true),
            new FacetValue("2021", "2021", 1, false),
            new FacetValue("2023", "2023", 1, true),
            new FacetValue("2024", "2024", 0, true));
  }

  @Test
  void years_thatEndBeforeTheyBegin_areRefused() {
    assertThatThrownBy(() -> new YearRange(2024, 2021))
        .isInstanceOf(InvalidSearchException.class)
        .hasMessage("years from 2024 to 2021 end before they begin");
  }

  // ---- amounts

  @Test
  void amount_bucketsCountFromSmallToLarge_andTheRestIsMissing() {
    addAmounts();

    SearchPage page = index.search(query("").build());

    assertThat(facet(page, FacetName.AMOUNT).values())
        .extracting(FacetValue::value, FacetValue::count)
        .containsExactly(
            tuple("..-0.01", 1L),
            tuple("0.00..0.00", 1L),
            tuple("1000.00..9999.99", 2L),
            tuple("100000000.00..", 1L));
    assertThat(facet(page, FacetName.AMOUNT).missing().count()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "1000.00, 9999.99, l1000 l9999",
    "1000.01, 9999.99, l9999",
    "999.995, 1000.004, l1000",
    "0, 0, l0",
    ", -0.1, minus",
    "9999.99, , l9999 much",
    "1e30, , ''",
  })
  void amount_bothEndsAreIncluded_toTheCent(
      @Nullable BigDecimal from, @Nullable BigDecimal to, String found) {
    addAmounts();

    assertThat(String.join(" ", ids(query("").amount(from, to)))).isEqualTo(found);
  }

  @Test
  void amount_severalRanges_areAlternatives_andMarkTheBucketsTheyCover() {
    addAmounts();

    SearchPage page =
        index.search(
            query("")
                .amount(new BigDecimal("1000.00"), new BigDecimal("9999.99"))
                .amount(new BigDecimal("-10"), new BigDecimal("0"))
                .build());

    assertThat(page.hits())
        .extracting(Hit::id)
        .containsExactlyInAnyOrder("l1000", "l9999", "l0", "minus");
    assertThat(facet(page, FacetName.AMOUNT).values())
        .filteredOn(FacetValue::selected)
        .extracting(FacetValue::value)
        .containsExactly("0.00..0.00", "1000.00..9999.99");
    assertThat(facet(page, FacetName.AMOUNT).values())
        .filteredOn(value -> value.value().equals("1000.00..9999.99"))
        .singleElement()
        .satisfies(
            value ->
                assertThat(value.range())
                    .isEqualTo(
                        new AmountRange(new BigDecimal("1000.00"), new BigDecimal("9999.99"))));
  }

  @Test
  void amount_theBucketOfAnAnswer_asAFilter_findsWhatItCounted() {
    addAmounts();
    Facet amounts = facet(index.search(query("").build()), FacetName.AMOUNT);

    for (FacetValue bucket : amounts.values()) {
      AmountRange range = bucket.range();
      assertThat(ids(query("").amount(range.from(), range.to()))).hasSize((int) bucket.count());
    }
  }

  @Test
  void amount_thatEndsBelowItsBeginning_isRefused() {
    assertThatThrownBy(() -> new AmountRange(BigDecimal.TEN, BigDecimal.ONE))
        .isInstanceOf(InvalidSearchException.class)
        .hasMessage("amount from 10 to 1 ends below its beginning");
  }

  @Test
  void amount_ofABudgetLine_isItsFirstForecast() {
    index.index(List.of(SearchDocuments.of(TestBudgets.line("1.1.0", "Rette", "12345.60"), 1)));

    assertThat(ids(query("").amount(new BigDecimal("12345.60"), new BigDecimal("12345.60"))))
        .containsExactly("castelverde-ticino:2024:budget:1.B:1.1.0");
  }

  private void addAmounts() {
    index.index(
        List.of(
            document("l0").amount("0.00").build(),
            document("l1000").amount("1000.00").build(),
            document("l9999").amount("9999.99").build(),
            document("minus").amount("-0.10").build(),
            document("much").amount("250000000.00").build()));
  }

  private List<String> ids(TestRequests request) {
    return index.search(request.build()).hits().stream().map(Hit::id).toList();
  }

  private static Facet facet(SearchPage page, FacetName name) {
    return page.facets().stream().filter(f -> f.name() == name).findFirst().orElseThrow();
  }
}
