package it.schedario.search;

import static it.schedario.search.TestDocuments.document;
import static it.schedario.search.TestDocuments.text;
import static it.schedario.search.TestRequests.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.search.InvalidSearchException.Code;
import it.schedario.search.SearchPage.Facet;
import it.schedario.search.SearchPage.Hit;
import it.schedario.search.SearchRequest.Order;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every engine owes those who page through a list while the index changes. */
public abstract class PagingContract {
  private static final PagingLimits LIMITS = new PagingLimits(2, Duration.ofMinutes(5));

  protected final SettableClock clock = new SettableClock();
  protected SearchIndex index;

  /** Returns an empty index that this test may fill and close. */
  protected abstract SearchIndex newIndex(PagingLimits limits, SettableClock clock);

  /** Whether a list goes on after a rebuild; where it does not, the cursor says so. */
  protected abstract boolean outlivesRebuild();

  @BeforeEach
  void open() {
    index = newIndex(LIMITS, clock);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void paging_whileDocumentsComeChangeAndGo_reachesEachOriginalHitOnce(Order order) {
    List<SearchDocument> originals = IntStream.range(0, 23).mapToObj(this::original).toList();
    index.index(originals);
    TestRequests request = query("affido").order(order).first(4);
    List<String> expected = ids(index.search(query("affido").order(order).build()));

    List<String> paged = new ArrayList<>();
    SearchPage page = index.search(request.build());
    int round = 0;
    while (true) {
      assertThat(page.totalCount()).isEqualTo(23);
      assertThat(facet(page, FacetName.YEAR).values()).hasSize(4);
      paged.addAll(ids(page));
      if (!page.hasNextPage()) {
        break;
      }
      changeEverything(++round);
      page = index.search(request.after(page.endCursor()).build());
    }

    assertThat(paged).isEqualTo(expected);
    assertThat(ids(index.search(query("affido").build()))).isNotEqualTo(expected);
  }

  /** New documents before and behind, of other lengths; old ones deleted or said differently. */
  private void changeEverything(int round) {
    index.index(
        List.of(
            document("a" + round).year(2019).title("Aaa").status("affido affido").build(),
            document("z" + round).year(2030).title("Zzz").status("affido ".repeat(9)).build(),
            text("other" + round, "altro"),
            document("d" + (20 - round)).version(2).year(2001).status("niente").build()));
    index.delete(List.of("d" + round, "d" + (round + 9)));
  }

  private SearchDocument original(int n) {
    return document("d" + n)
        .year(2020 + n % 4)
        .title("Titolo " + n % 5)
        .status("affido ".repeat(1 + n % 6))
        .build();
  }

  @Test
  void paging_asksTheSameQuestion_whateverTheIndexHoldsMeanwhile() {
    index.index(
        List.of(
            document("a").facet(FacetName.SECTOR, "CASA").status("graduatoria").build(),
            document("b").facet(FacetName.SECTOR, "CASA").status("graduatoria").build()));
    TestRequests misspelt = query("graduatorie.").filter(FacetName.SECTOR, "CASA").first(1);
    SearchPage first = index.search(misspelt.build());

    index.delete(List.of("a", "b"));

    // The value of the filter is in no document any more; in this list it still is.
    assertThat(ids(index.search(misspelt.after(first.endCursor()).build()))).containsExactly("b");
  }

  @Test
  void cursor_ofAnyHitOfAPage_goesOnBehindIt() {
    index.index(List.of(text("a", "affido"), text("b", "affido"), text("c", "affido")));
    SearchPage first = index.search(query("affido").first(2).build());
    index.index(List.of(text("aa", "affido")));

    assertThat(ids(after(first.hits().get(0).cursor()))).containsExactly("b", "c");
    assertThat(ids(after(first.hits().get(1).cursor()))).containsExactly("c");
  }

  @Test
  void cursor_ofAnAnswerWithoutFurtherPages_neverExpires_andFindsWhatCameBehindIt() {
    index.index(List.of(text("a", "affido"), text("c", "affido")));
    String last = index.search(query("affido").build()).endCursor();

    assertThat(ids(after(last))).isEmpty();
    index.index(List.of(document("d").title("Zucca").build()));
    clock.goOn(Duration.ofDays(1));
    String end = index.search(query("").order(Order.TITLE).build()).endCursor();
    index.index(List.of(document("e").title("Zuppa").build()));

    assertThat(ids(index.search(query("").order(Order.TITLE).after(end).build())))
        .containsExactly("e");
  }

  @Test
  void cursor_ofTheLastOfSeveralPages_hasNothingBehindIt() {
    index.index(List.of(text("a", "affido"), text("b", "affido")));
    SearchPage first = index.search(query("affido").first(1).build());
    SearchPage last = after(first.endCursor());
    index.index(List.of(text("c", "affido")));

    SearchPage behind = after(last.endCursor());

    assertThat(behind.hits()).isEmpty();
    assertThat(behind.hasNextPage()).isFalse();
    assertThat(behind.totalCount()).isEqualTo(2);
  }

  @Test
  void cursor_whenMoreListsAreReadThanAreKept_theOldestExpiresAndSaysSo() {
    List<String> cursors = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      index.index(List.of(text("x" + i, "affido"), text("y" + i, "affido")));
      cursors.add(index.search(query("affido").first(1).build()).endCursor());
    }

    assertExpired(cursors.get(0));
    assertThat(after(cursors.get(1)).totalCount()).isEqualTo(4);
    assertThat(after(cursors.get(2)).totalCount()).isEqualTo(6);
  }

  @Test
  void cursor_whoseListWasReadLately_isNotTheOldest() {
    List<String> cursors = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      index.index(List.of(text("x" + i, "affido"), text("y" + i, "affido")));
      cursors.add(index.search(query("affido").first(1).build()).endCursor());
    }
    after(cursors.get(0));
    index.index(List.of(text("z", "affido")));
    index.search(query("affido").first(1).build());

    assertThat(after(cursors.get(0)).totalCount()).isEqualTo(2);
    assertExpired(cursors.get(1));
  }

  @Test
  void lists_begunWhileNothingChanges_shareTheirState() {
    index.index(List.of(text("a", "affido"), text("b", "affido"), text("c", "affido")));
    List<String> cursors = new ArrayList<>();
    for (int first = 1; first <= 2; first++) {
      for (Order order : Order.values()) {
        cursors.add(index.search(query("affido").order(order).first(first).build()).endCursor());
      }
    }
    index.index(List.of(text("d", "affido")));

    assertThat(ids(after(cursors.get(0)))).containsExactly("b", "c");
  }

  @Test
  void cursor_afterARebuild_goesOnOrSaysThatItHasExpired() {
    index.index(List.of(text("a", "affido"), text("b", "affido")));
    String cursor = index.search(query("affido").first(1).build()).endCursor();

    index.rebuild(feed -> feed.accept(text("c", "affido")));

    if (outlivesRebuild()) {
      assertThat(ids(after(cursor))).containsExactly("b");
    } else {
      assertExpired(cursor);
    }
    assertThat(ids(index.search(query("affido").first(1).build()))).containsExactly("c");
  }

  protected SearchPage after(@Nullable String cursor) {
    return index.search(query("affido").after(cursor).build());
  }

  protected void assertExpired(@Nullable String cursor) {
    assertThatThrownBy(() -> after(cursor))
        .isInstanceOfSatisfying(
            InvalidSearchException.class, e -> assertThat(e.code()).isEqualTo(Code.CURSOR_EXPIRED))
        .hasMessageStartingWith("cursor has expired");
  }

  /** A cursor of a list that goes on behind its first hit. */
  protected String cursorOfALongList() {
    index.index(List.of(text("a", "affido"), text("b", "affido")));
    String cursor = index.search(query("affido").first(1).build()).endCursor();
    assertThat(cursor).isNotNull();
    return cursor;
  }

  protected static List<String> ids(SearchPage page) {
    return page.hits().stream().map(Hit::id).toList();
  }

  private static Facet facet(SearchPage page, FacetName name) {
    return page.facets().stream().filter(f -> f.name() == name).findFirst().orElseThrow();
  }
}
