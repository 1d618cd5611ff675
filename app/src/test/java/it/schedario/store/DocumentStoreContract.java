package it.schedario.store;

import static it.schedario.store.TestDocuments.CASTELVERDE;
import static it.schedario.store.TestDocuments.PIEVE;
import static it.schedario.store.TestDocuments.budget;
import static it.schedario.store.TestDocuments.file;
import static it.schedario.store.TestDocuments.id;
import static it.schedario.store.TestDocuments.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.schedario.ingest.ReadDocument;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.PlainDocument;
import it.schedario.schema.PlanningDocument;
import it.schedario.store.DocumentStore.MunicipalityHoldings;
import it.schedario.store.DocumentStore.PageKey;
import it.schedario.store.DocumentStore.PendingChange;
import it.schedario.store.DocumentStore.Receipt;
import it.schedario.store.DocumentStore.SourceGroup;
import it.schedario.store.DocumentStore.StoredDocument;
import it.schedario.store.DocumentStore.StoredPage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store owes its callers. */
abstract class DocumentStoreContract {
  private DocumentStore store;

  /** Returns an empty store. */
  abstract DocumentStore newStore(Clock clock);

  @BeforeEach
  void open() {
    store = newStore(new TickingClock());
  }

  @Test
  void anEmptyStore_findsNothing() {
    store.recover();

    assertThat(store.findDocuments(List.of())).isEmpty();
    assertThat(store.findDocuments(List.of(id("A1")))).isEmpty();
    assertThat(store.findRevisions(List.of(id("A1")))).isEmpty();
    assertThat(store.findSources(List.of("f1"))).isEmpty();
    assertThat(store.findPage("f1", 1)).isEmpty();
    assertThat(store.sources(10, null)).isEmpty();
    assertThat(store.pendingSources()).isEmpty();
    assertThat(store.municipalities()).isEmpty();
    assertThat(store.failures(10)).isEmpty();
    assertThat(store.countSources()).isZero();
    assertThat(store.countDocuments()).isZero();
    assertThat(allDocuments()).isEmpty();
  }

  @Test
  void keep_aFile_findsItsDocumentsAsTheyWere() {
    ReadDocument file = file("f1", "2025-05-07", "A1", "A2");

    Receipt receipt = store.keep(file);

    assertThat(receipt).isEqualTo(new Receipt("f1", false, List.of(id("A1"), id("A2"))));
    StoredDocument found = store.findDocuments(List.of(id("A2"), "unknown")).get(id("A2"));
    assertThat(found.document()).isEqualTo(file.documents().get(1));
    // BigDecimal.equals compares the decimals printed, too: 100.00 is not 100.
    assertThat(found.revision()).isEqualTo(1);
    assertThat(store.countDocuments()).isEqualTo(2);
    assertThat(allDocuments()).containsExactlyInAnyOrderElementsOf(file.documents());
  }

  @Test
  void keep_aFile_findsItsSourceAsItWas() {
    ReadDocument file = file("f1", "2025-05-07", "A1");

    store.keep(file);

    StoredSource source = store.findSources(List.of("f1", "unknown")).get("f1");
    assertThat(source.source()).isEqualTo(file.source());
    assertThat(source.documents()).containsExactly(id("A1"));
    assertThat(source.problems()).isEqualTo(file.problems());
    assertThat(source.coverage()).isEqualTo(file.coverage());
    assertThat(source.indexed()).isFalse();
  }

  @Test
  void keep_plainDocument_comesBackWithItsPages() {
    PlainDocument document = TestDocuments.plain("f1");
    store.keep(file("f1", null, "Carta dei servizi\n", List.of(document)));

    assertThat(store.findDocuments(List.of(document.id())).get(document.id()).document())
        .isEqualTo(document);
  }

  @Test
  void keep_aBudgetAndAProgramme_findsThemAsTheyWere() {
    ReadDocument file = budget("f1");

    Receipt receipt = store.keep(file);

    assertThat(receipt.documents()).hasSize(3);
    assertThat(allDocuments()).containsExactlyInAnyOrderElementsOf(file.documents());
    BudgetReport report = file.reports().get(0);
    assertThat(store.findBudgets(List.of("f1", "unknown")))
        .isEqualTo(
            Map.of(
                "f1",
                List.of(
                    new StoredBudget(
                        report.municipality(),
                        report.year(),
                        receipt.documents().subList(0, 2),
                        report.printedTotals(),
                        report.recaps(),
                        report.reconciliation()))));
  }

  @Test
  void findBudgets_ofAFileWithout_findsNothing() {
    store.keep(file("f1", null, "A1"));

    assertThat(store.findBudgets(List.of("f1"))).isEmpty();
    assertThat(store.findBudgets(List.of())).isEmpty();
  }

  @Test
  void keep_aFileWithoutDocuments_keepsItsText() {
    ReadDocument file = file("f1", null, "Solo testo, nessuna scheda.", List.of());

    store.keep(file);

    assertThat(store.findSources(List.of("f1")).get("f1").source()).isEqualTo(file.source());
    assertThat(store.findPage("f1", 1)).contains("Solo testo, n");
  }

  @Test
  void findPage_ofAKeptFile_givesTheTextOfThePage() {
    ReadDocument file = file("f1", null, "A1");
    store.keep(file);

    String text = store.findPage("f1", 1).orElseThrow() + store.findPage("f1", 2).orElseThrow();

    assertThat(text).isEqualTo(file.text());
    assertThat(store.findPage("f1", 0)).isEmpty();
    assertThat(store.findPage("f1", 3)).isEmpty();
  }

  @Test
  void findPages_ofSeveralFiles_tellWhereEachBegins() {
    ReadDocument file = file("f1", null, "A1");
    store.keep(file);
    store.keep(file("f2", null, "A2"));
    PageKey first = new PageKey("f1", 1);
    PageKey second = new PageKey("f2", 2);

    Map<PageKey, StoredPage> found =
        store.findPages(List.of(first, second, new PageKey("f1", 3), new PageKey("unknown", 1)));

    int turn = file.pages().get(1).start();
    assertThat(found)
        .isEqualTo(
            Map.of(
                first,
                new StoredPage(0, file.text().substring(0, turn)),
                second,
                new StoredPage(turn, file.text().substring(turn))));
    assertThat(store.findPages(List.of())).isEmpty();
  }

  @Test
  void findPage_longerThanARecordMayBe_givesAllOfIt() {
    // Pairs of surrogates at odd places: no cut may fall into one.
    String text = "x" + "🏛è€".repeat(1_500_000);
    store.keep(file("f1", null, text, List.of()));

    String kept = store.findPage("f1", 1).orElseThrow() + store.findPage("f1", 2).orElseThrow();

    assertThat(kept.equals(text)).as("%d characters", kept.length()).isTrue();
  }

  @Test
  void findOriginal_ofAKeptFile_givesItsBytes() throws Exception {
    byte[] original = "Un testo, così com'è.\r\n".getBytes(StandardCharsets.UTF_8);
    store.keep(file("f1", null, "A1"), original);
    store.keep(file("f2", null, "A2"));

    StoredOriginal found = store.findOriginal("f1").orElseThrow();

    assertThat(found.content().readAllBytes()).isEqualTo(original);
    assertThat(found.bytes()).isEqualTo(original.length);
    assertThat(found.mediaType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(store.findOriginal("f2")).isEmpty();
    assertThat(store.findOriginal("f3")).isEmpty();
  }

  @Test
  void findOriginal_largerThanARecordMayBe_givesAllOfIt() throws Exception {
    byte[] original = new byte[9 << 20];
    new Random(1).nextBytes(original);
    store.keep(file("f1", null, "A1"), original);

    byte[] found = store.findOriginal("f1").orElseThrow().content().readAllBytes();

    assertThat(Arrays.equals(found, original)).as("%d bytes", found.length).isTrue();
  }

  @Test
  void dataVersion_changesWithWhatIsKeptAndIndexed_andOnlyThen() {
    String empty = store.dataVersion();
    assertThat(store.dataVersion()).isEqualTo(empty);

    store.keep(file("f1", null, "A1"));
    String kept = store.dataVersion();
    store.keep(file("f1", null, "A1"));
    assertThat(store.dataVersion()).isEqualTo(kept).isNotEqualTo(empty);

    store.markIndexed("f1");
    assertThat(store.dataVersion()).isNotIn(kept, empty);
  }

  @Test
  void keep_theSameFileTwice_changesNothing() {
    store.keep(file("f1", "2025-05-07", "A1"));
    StoredDocument before = store.findDocuments(List.of(id("A1"))).get(id("A1"));

    Receipt again = store.keep(file("f1", "2025-05-07", "A1"));

    assertThat(again).isEqualTo(new Receipt("f1", true, List.of(id("A1"))));
    assertThat(store.findDocuments(List.of(id("A1")))).containsValue(before);
    assertThat(store.findRevisions(List.of(id("A1"))).get(id("A1"))).hasSize(1);
    assertThat(store.countSources()).isEqualTo(1);
  }

  @Test
  void keep_aLaterElaboration_becomesTheCurrentRevision() {
    store.keep(file("f1", "2025-05-07", "A1", "A2"));
    StoredDocument before = store.findDocuments(List.of(id("A1"))).get(id("A1"));

    store.keep(file("f2", "2025-06-01", "A1"));

    StoredDocument after = store.findDocuments(List.of(id("A1"))).get(id("A1"));
    assertThat(after.document().source().document()).isEqualTo("f2");
    assertThat(after.revision()).isEqualTo(2);
    assertThat(after.version()).isGreaterThan(before.version());
    assertThat(sourcesOfRevisions("A1")).containsExactly("f2", "f1");
    assertThat(sourcesOfRevisions("A2")).containsExactly("f1");
    assertThat(store.countDocuments()).isEqualTo(2);
  }

  @Test
  void keep_anOlderElaborationLater_becomesAnOlderRevision() {
    store.keep(file("f1", "2025-05-07", "A1"));
    StoredDocument before = store.findDocuments(List.of(id("A1"))).get(id("A1"));

    store.keep(file("f2", "2024-12-31", "A1"));

    StoredDocument after = store.findDocuments(List.of(id("A1"))).get(id("A1"));
    assertThat(after.document()).isEqualTo(before.document());
    assertThat(after.revision()).isEqualTo(2);
    assertThat(after.version()).isGreaterThan(before.version());
    assertThat(sourcesOfRevisions("A1")).containsExactly("f1", "f2");
  }

  @Test
  void keep_anElaborationOfTheSameDay_letsTheLaterArrivalWin() {
    // Not in the order of their ids.
    store.keep(file("f9", "2025-05-07", "A1"));
    store.keep(file("f1", "2025-05-07", "A1"));

    assertThat(sourcesOfRevisions("A1")).containsExactly("f1", "f9");
  }

  @Test
  void keep_anElaborationWithoutDate_isOlderThanThoseWithOne() {
    store.keep(file("f1", "2025-05-07", "A1"));
    store.keep(file("f2", null, "A1"));

    assertThat(sourcesOfRevisions("A1")).containsExactly("f1", "f2");
  }

  @Test
  void findRevisions_areNumberedByElaboration() {
    store.keep(file("f1", "2025-05-07", "A1"));
    store.keep(file("f2", "2024-12-31", "A1"));
    store.keep(file("f3", "2025-12-31", "A1"));

    assertThat(store.findRevisions(List.of(id("A1"))).get(id("A1")))
        .extracting(StoredDocument::revision)
        .containsExactly(3, 2, 1);
  }

  @Test
  void keep_twoDocumentsOfTheSameId_isRefusedAndLeavesNothing() {
    ReadDocument file = file("f1", null, "A1", "A1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.keep(file))
        .withMessageContaining(id("A1"));
    assertThat(store.countSources()).isZero();
    assertThat(store.findPage("f1", 1)).isEmpty();
  }

  @Test
  void pendingSources_areThoseNotMarked_oldestFirst() {
    store.keep(file("f3", null, "A1"));
    store.keep(file("f2", null, "A2"));
    store.keep(file("f1", null, "A3"));

    store.markIndexed("f2");

    assertThat(store.pendingSources()).containsExactly("f3", "f1");
    assertThat(store.findSources(List.of("f2")).get("f2").indexed()).isTrue();
  }

  @Test
  void keep_anIndexedFileAgain_leavesItIndexed() {
    store.keep(file("f1", null, "A1"));
    store.markIndexed("f1");

    store.keep(file("f1", null, "A1"));

    assertThat(store.pendingSources()).isEmpty();
  }

  @Test
  void sources_areLatestFirst_pageByPage() {
    for (String source : List.of("f2", "f5", "f1", "f4", "f3")) {
      store.keep(file(source, null, "A1"));
    }

    assertThat(store.sources(2, null)).extracting(this::sha).containsExactly("f3", "f4");
    assertThat(store.sources(2, "f4")).extracting(this::sha).containsExactly("f1", "f5");
    assertThat(store.sources(2, "f5")).extracting(this::sha).containsExactly("f2");
    assertThat(store.sources(2, "f2")).isEmpty();
    assertThat(store.countSources()).isEqualTo(5);
  }

  @Test
  void sources_afterOneThatDoesNotExist_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.sources(10, "f1"))
        .withMessage("there is no source f1");
  }

  @Test
  void countSources_byTownAndLayout_countsThoseWithoutATownToo() {
    store.keep(file("f1", null, "A1"));
    store.keep(file("f2", null, "A2"));
    store.keep(file("f3", null, "Senza comune.\n", List.of()));

    assertThat(store.countSourcesByTownAndLayout())
        .containsExactlyInAnyOrder(
            new SourceGroup(CASTELVERDE, "scheda-obiettivi", 2),
            new SourceGroup(null, "scheda-obiettivi", 1));
  }

  @Test
  void municipalities_tellWhatIsLoaded_byName() {
    store.keep(
        file(
            "f1",
            null,
            "testo",
            List.of(
                sheet("f1", PIEVE, 2023, "P1", "Sentieri"),
                sheet("f1", CASTELVERDE, 2024, "A1", "Nido"),
                sheet("f1", CASTELVERDE, 2021, "A1", "Nido"),
                sheet("f1", CASTELVERDE, 2024, "A2", "Mensa"))));
    store.keep(file("f2", null, "A1"));

    assertThat(store.municipalities())
        .containsExactly(
            new MunicipalityHoldings(CASTELVERDE, new TreeMap<>(Map.of(2021, 1L, 2024, 2L))),
            new MunicipalityHoldings(PIEVE, new TreeMap<>(Map.of(2023, 1L))));
    assertThat(store.municipalities().get(0).years()).containsExactly(2021, 2024);
    assertThat(store.municipalities().get(0).documents()).isEqualTo(3);
  }

  @Test
  void failures_areListedByName_untilAFileOfThatNameIsKept() {
    ReadDocument kept = file("f1", null, "A1");
    String name = kept.source().file();
    FailedFile first = new FailedFile(name, "NO_TEXT", "scanned", null, List.of());
    FailedFile again = new FailedFile(name, "TRUNCATED", "ends", CASTELVERDE, List.of(2023));
    FailedFile other = new FailedFile("0.pdf", "NO_TEXT", "scanned", PIEVE, List.of());
    store.noteFailure(first);
    store.noteFailure(again);
    store.noteFailure(other);

    assertThat(store.failures(10)).containsExactly(other, again);
    assertThat(store.failures(1)).containsExactly(other);

    store.keep(kept);

    assertThat(store.failures(10)).containsExactly(other);
  }

  @Test
  void withdraw_aDocument_takesItOutOfAllAnswersButItsTombstone() {
    store.keep(file("f1", "2025-05-07", "A1", "A2"));

    Withdrawal withdrawal = store.withdraw(id("A1"), "dati personali").orElseThrow();

    assertThat(withdrawal.reason()).isEqualTo("dati personali");
    assertThat(store.findWithdrawals(List.of(id("A1"), id("A2"), "f1", "unknown")))
        .isEqualTo(Map.of(id("A1"), withdrawal));
    assertThat(store.findDocuments(List.of(id("A1"), id("A2")))).containsOnlyKeys(id("A2"));
    assertThat(store.findRevisions(List.of(id("A1")))).isEmpty();
    assertThat(allDocuments()).extracting(PlanningDocument::id).containsExactly(id("A2"));
    assertThat(store.countDocuments()).isEqualTo(1);
    assertThat(store.municipalities().get(0).documents()).isEqualTo(1);
    assertThat(store.findSources(List.of("f1"))).hasSize(1);
  }

  @Test
  void withdraw_aDocument_holdsForLaterFilesToo() {
    store.keep(file("f1", "2025-05-07", "A1"));
    store.withdraw(id("A1"), null);

    store.keep(file("f2", "2025-06-01", "A1"));

    assertThat(store.findDocuments(List.of(id("A1")))).isEmpty();
    assertThat(store.findWithdrawals(List.of(id("A1")))).hasSize(1);
  }

  @Test
  void withdraw_aSource_takesWhatOnlyItBrought() {
    store.keep(file("f1", "2025-05-07", "A1", "A2"), new byte[] {1});
    store.keep(file("f2", "2025-04-01", "A2"));

    Withdrawal withdrawal = store.withdraw("f1", null).orElseThrow();

    assertThat(store.findWithdrawals(List.of("f1", "f2", id("A1"), id("A2"))))
        .isEqualTo(Map.of("f1", withdrawal, id("A1"), withdrawal));
    assertThat(store.findSources(List.of("f1", "f2"))).containsOnlyKeys("f2");
    assertThat(store.sources(10, null)).extracting(this::sha).containsExactly("f2");
    assertThat(store.countSources()).isEqualTo(1);
    assertThat(store.countSourcesByTownAndLayout())
        .containsExactly(new SourceGroup(CASTELVERDE, "scheda-obiettivi", 1));
    assertThat(store.findPage("f1", 1)).isEmpty();
    assertThat(store.findOriginal("f1")).isEmpty();
    assertThat(sourcesOfRevisions("A2")).containsExactly("f2");
    assertThat(store.countDocuments()).isEqualTo(1);
    assertThat(store.pendingSources()).containsExactly("f2");
  }

  @Test
  void withdraw_again_changesNothing() {
    store.keep(file("f1", null, "A1"));
    Withdrawal first = store.withdraw("f1", "doppio").orElseThrow();
    String version = store.dataVersion();

    assertThat(store.withdraw("f1", "altro")).contains(first);
    assertThat(store.withdraw(id("A1"), "altro")).contains(first);
    assertThat(store.dataVersion()).isEqualTo(version);
    assertThat(store.withdraw("unknown", null)).isEmpty();
  }

  @Test
  void keep_aWithdrawnFile_isRefused() {
    ReadDocument file = file("f1", null, "A1");
    store.keep(file);
    store.withdraw("f1", "pubblicato per errore");

    assertThatExceptionOfType(WithdrawnException.class)
        .isThrownBy(() -> store.keep(file))
        .withMessageContaining("f1.txt")
        .withMessageContaining("pubblicato per errore");
    assertThat(store.findDocuments(List.of(id("A1")))).isEmpty();
  }

  @Test
  void restore_bringsBackWhatWasWithdrawn_asAnotherVersion() {
    store.keep(file("f1", "2025-05-07", "A1", "A2"));
    store.markIndexed("f1");
    StoredDocument before = store.findDocuments(List.of(id("A1"))).get(id("A1"));
    store.withdraw(id("A2"), null);
    store.withdraw("f1", null);

    assertThat(store.restore("f1")).isTrue();

    StoredDocument after = store.findDocuments(List.of(id("A1"))).get(id("A1"));
    assertThat(after.document()).isEqualTo(before.document());
    assertThat(after.version()).isGreaterThan(before.version());
    assertThat(store.pendingSources()).containsExactly("f1");
    assertThat(store.findDocuments(List.of(id("A2")))).isEmpty();

    assertThat(store.restore(id("A2"))).isTrue();
    assertThat(store.findDocuments(List.of(id("A2")))).hasSize(1);
    assertThat(store.restore(id("A2"))).isFalse();
    assertThat(store.restore("unknown")).isFalse();
  }

  @Test
  void pendingChanges_nameTheDocuments_untilSettled() {
    store.keep(file("f1", null, "A1", "A2", "A3"));
    assertThat(store.pendingChanges()).isEmpty();

    store.withdraw(id("A3"), null);
    store.withdraw("f1", null);

    assertThat(store.pendingChanges())
        .extracting(PendingChange::documents)
        .containsExactlyInAnyOrder(List.of(id("A3")), List.of(id("A1"), id("A2"), id("A3")));
    store.pendingChanges().forEach(change -> store.markSettled(change.id()));
    assertThat(store.pendingChanges()).isEmpty();
  }

  @Test
  void replace_aReading_withdrawsWhatItNoLongerBrings() throws Exception {
    store.keep(file("f1", null, "A1", "A2"), new byte[] {1});
    store.keep(file("f2", null, "A9"));
    ReadDocument again =
        file(
            "f1",
            null,
            "Letto di nuovo.\n",
            List.of(sheet("f1", 2024, "A2"), sheet("f1", PIEVE, 2023, "P1", "Sentieri")));

    Receipt receipt = store.replace(again, new byte[] {1, 2}, "altro comune");

    String moved = "pieve-montana:2023:sheet:P1";
    assertThat(receipt).isEqualTo(new Receipt("f1", false, List.of(id("A2"), moved)));
    assertThat(store.findSources(List.of("f1")).get("f1").documents())
        .containsExactly(id("A2"), moved);
    assertThat(store.findDocuments(List.of(id("A1"), id("A2"), moved)))
        .containsOnlyKeys(id("A2"), moved);
    assertThat(store.findRevisions(List.of(id("A2"))).get(id("A2"))).hasSize(1);
    assertThat(store.findWithdrawals(List.of(id("A1"))).get(id("A1")).reason())
        .isEqualTo("altro comune");
    assertThat(store.findPage("f1", 1).orElseThrow()).startsWith("Letto");
    assertThat(store.findOriginal("f1").orElseThrow().content().readAllBytes()).hasSize(2);
    assertThat(store.pendingSources()).containsExactly("f1", "f2");
    assertThat(store.sources(10, null)).extracting(this::sha).containsExactly("f2", "f1");
    assertThat(store.pendingChanges())
        .extracting(PendingChange::documents)
        .containsExactly(List.of(id("A1"), id("A2")));
  }

  @Test
  void replace_whatIsNotKept_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.replace(file("f1", null, "A1"), new byte[0], "altro"))
        .withMessage("there is no source f1");
  }

  @Test
  void forEachDocument_feedsEachOnce() {
    String[] codes = IntStream.range(0, 250).mapToObj(n -> "A" + n).toArray(String[]::new);
    store.keep(file("f1", "2025-05-07", codes));
    store.keep(file("f2", "2025-06-01", "A7"));

    assertThat(allDocuments())
        .hasSize(250)
        .extracting(PlanningDocument::id)
        .doesNotHaveDuplicates();
    assertThat(allDocuments()).contains(sheet("f2", 2024, "A7"));
  }

  @Test
  void keep_filesOfTheSameDocumentsAtOnce_losesNoRevision() throws Exception {
    List<Callable<Receipt>> tasks =
        IntStream.range(0, 8)
            .<Callable<Receipt>>mapToObj(n -> () -> store.keep(file("f" + n, null, "A1", "A2")))
            .toList();

    runAtOnce(tasks);

    assertThat(sourcesOfRevisions("A1")).hasSize(8).doesNotHaveDuplicates();
    assertThat(sourcesOfRevisions("A2")).containsExactlyElementsOf(sourcesOfRevisions("A1"));
  }

  @Test
  void keep_theSameFileAtOnce_keepsItOnce() throws Exception {
    List<Receipt> receipts =
        runAtOnce(
            IntStream.range(0, 8)
                .<Callable<Receipt>>mapToObj(n -> () -> store.keep(file("f1", null, "A1")))
                .toList());

    assertThat(receipts).filteredOn(receipt -> !receipt.alreadyKept()).hasSize(1);
    assertThat(sourcesOfRevisions("A1")).containsExactly("f1");
    assertThat(store.findPage("f1", 1)).isPresent();
  }

  private static <T> List<T> runAtOnce(List<Callable<T>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private List<String> sourcesOfRevisions(String code) {
    return store.findRevisions(List.of(id(code))).get(id(code)).stream()
        .map(revision -> revision.document().source().document())
        .toList();
  }

  private List<PlanningDocument> allDocuments() {
    List<PlanningDocument> documents = new ArrayList<>();
    store.forEachDocument(stored -> documents.add(stored.document()));
    return documents;
  }

  private String sha(StoredSource stored) {
    return stored.source().sha256();
  }
}
