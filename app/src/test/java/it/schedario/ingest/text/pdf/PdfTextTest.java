package it.schedario.ingest.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import it.schedario.ingest.PdfLimits;
import it.schedario.ingest.ReadLimits;
import it.schedario.ingest.UnreadableDocumentException;
import it.schedario.ingest.UnreadableDocumentException.Code;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Word;
import it.schedario.paper.Papers;
import it.schedario.paper.Sheaf;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PdfTextTest {
  private static final PdfLimits SMALL =
      new PdfLimits(3, 500, 5_000, 100_000, Duration.ofSeconds(2));

  @Test
  void read_pages_givesTheirLinesAndWhereEachPageEnds() throws Exception {
    DocumentText text = read(Papers.pages("Comune di Pieve Montana\nAnno 2024", "", "Fine"));

    assertThat(text.text()).isEqualTo("Comune di Pieve Montana\nAnno 2024\n\f\fFine\n");
    assertThat(text.hasPageBreaks()).isTrue();
    assertThat(printed(text))
        .containsExactly("1: Comune di Pieve Montana", "1: Anno 2024", "3: Fine");
  }

  @Test
  void read_aWord_knowsWhereItWasPrinted() throws Exception {
    Word second = read(Papers.pages("Due parole")).lines().get(0).words().get(1);

    assertThat(second.text()).isEqualTo("parole");
    assertThat(second.box().left()).isCloseTo(Sheaf.LEFT + 17.3, within(0.5));
    assertThat(second.box().right()).isGreaterThan(second.box().left() + 20);
    assertThat(second.box().baseline()).isCloseTo(30, within(0.1));
    assertThat(second.box().size()).isEqualTo(Sheaf.SIZE);
    assertThat(second.box().isBold()).isFalse();
  }

  @Test
  void read_cellsOfARow_areOneLineWordByWord() throws Exception {
    try (Sheaf sheaf = new Sheaf()) {
      sheaf.newPage();
      sheaf.heading(300, 60, "Peso");
      sheaf.text(100, 100, "Mensa");
      sheaf.text(100, 109, "scolastica");
      sheaf.text(300, 100, "50,00");
      sheaf.text(140, 100, "prima");

      DocumentText text = read(sheaf.toBytes());

      assertThat(text.text()).isEqualTo("Peso\n\nMensa\nscolastica\n\n50,00\nprima\n");
      assertThat(text.lines().get(0).words().get(0).box().isBold()).isTrue();
    }
  }

  @Test
  void read_paragraphs_areApart() throws Exception {
    assertThat(read(Papers.pages("uno\ndue\n\ntre")).text()).isEqualTo("uno\ndue\n\ntre\n");
  }

  @Test
  void letters_areThoseAPersonTypes() {
    assertThat(Letters.typed("citta\u0300")).isEqualTo("città");
    assertThat(Letters.typed("\uFB01nanziario")).isEqualTo("finanziario");
    assertThat(Letters.typed("am\u00ADmi\u0000ni")).isEqualTo("ammini");
    assertThat(Letters.typed("a\uD800b")).isEqualTo("a\uFFFDb");
  }

  @Test
  void wordsDividedBySoftHyphens_areWholeAgain() {
    List<PrintedLine> lines =
        Hyphens.join(
            List.of(
                new PrintedLine(List.of(word("la", false), word("ammini", true)), false),
                new PrintedLine(List.of(word("stra", true)), false),
                new PrintedLine(List.of(word("zione", false), word("va", false)), true)));

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).words().get(1).text()).isEqualTo("amministrazione");
    assertThat(lines.get(1).words()).containsExactly(word("va", false));
  }

  @Test
  void read_scannedPages_saysThatThereIsNoText() throws Exception {
    assertRefused(Papers.blankPages(2), SMALL, Code.NO_TEXT, "2 pages");
  }

  @Test
  void read_encrypted_isReadOnlyWithoutPassword() throws Exception {
    byte[] pdf = Papers.pages("Riservato");

    assertThat(read(Papers.encrypted(pdf, "")).text()).isEqualTo("Riservato\n");
    assertRefused(Papers.encrypted(pdf, "segreto"), SMALL, Code.ENCRYPTED_PDF, "password");
  }

  @Test
  void read_damaged_saysSo() throws Exception {
    byte[] pdf = Papers.pages("Uno", "Due");

    assertRefused(Arrays.copyOf(pdf, pdf.length - 40), SMALL, Code.DAMAGED_FILE, "end mark");
    assertRefused(bytes("%PDF-1.7\n%%EOF"), SMALL, Code.DAMAGED_FILE, "prova.pdf");
  }

  @Test
  void read_aboveALimit_isRefused() throws Exception {
    assertRefused(Papers.pages("1", "2", "3", "4"), SMALL, Code.TOO_COMPLEX, "3 pages");
    assertRefused(Papers.pages("x".repeat(501)), SMALL, Code.TOO_COMPLEX, "more than 500 glyphs");
    PdfLimits shortText = new PdfLimits(3, 500, 20, 100_000, Duration.ofSeconds(2));
    assertRefused(Papers.pages("y".repeat(30)), shortText, Code.TOO_COMPLEX, "20 characters");
  }

  @Test
  void read_streamThatUnpacksWithoutEnd_isRefusedBeforeItFillsTheMemory() throws Exception {
    byte[] bomb = Papers.content(new byte[40_000_000]);

    assertThat(bomb.length).isLessThan(100_000);
    assertRefused(bomb, SMALL, Code.TOO_COMPLEX, "unpacks to more than 100000 bytes");
  }

  @Test
  void read_formsInForms_endsInTime() throws Exception {
    byte[] bomb = Papers.formsInForms(25);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertRefused(bomb, SMALL, Code.TOO_COMPLEX, "longer than"));
  }

  @Test
  void read_pageTrees_endInTimeHoweverTheyAreMade() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertRefused(
              Papers.manyPages(100_000), PdfLimits.DEFAULT, Code.TOO_COMPLEX, "5000 pages");
          assertRefused(
              Papers.pageTreeInItself(), PdfLimits.DEFAULT, Code.NO_TEXT, "of its 2 pages");
          assertRefused(
              Papers.deepPageTree(100_000), PdfLimits.DEFAULT, Code.DAMAGED_FILE, "cannot be read");
        });
  }

  @Test
  void read_mutatedFiles_readsOrRefusesEachInTime() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    byte[] pdf = Papers.pages("Comune di Rocca Aurelia\nAnno 2024", "Seconda pagina");

    long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
    for (int i = 0; System.nanoTime() < end; i++) {
      byte[] mutated = mutate(pdf, random);
      String description = "seed " + seed + ", file " + i;
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> assertReadOrRefused(mutated, description), description);
    }
  }

  private static void assertReadOrRefused(byte[] content, String description) {
    try {
      DocumentText text = new PdfText(limits(SMALL)).read("prova.pdf", content);
      for (Line line : text.lines()) {
        assertThat(text.text().substring(line.start(), line.end()))
            .as(description)
            .isEqualTo(line.text());
      }
    } catch (UnreadableDocumentException e) {
      assertThat(e).as(description).hasMessageStartingWith("prova.pdf: ");
    }
  }

  private static byte[] mutate(byte[] content, Random random) {
    byte[] mutated = content.clone();
    for (int changes = 1 + random.nextInt(20); changes > 0; changes--) {
      mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
    }
    if (random.nextInt(4) == 0) {
      int from = random.nextInt(mutated.length);
      int to = Math.min(mutated.length, from + random.nextInt(200));
      System.arraycopy(mutated, to, mutated, from, mutated.length - to);
    }
    return mutated;
  }

  private static void assertRefused(byte[] content, PdfLimits limits, Code code, String part) {
    assertThatThrownBy(() -> new PdfText(limits(limits)).read("prova.pdf", content))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith("prova.pdf: ")
        .hasMessageContaining(part);
  }

  private static DocumentText read(byte[] content) throws UnreadableDocumentException {
    return new PdfText(ReadLimits.DEFAULT).read("prova.pdf", content);
  }

  private static ReadLimits limits(PdfLimits pdf) {
    return new ReadLimits(32 << 20, 32 << 20, 1000, pdf);
  }

  private static List<String> printed(DocumentText text) {
    return text.lines().stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.page() + ": " + line.text())
        .toList();
  }

  private static PrintedWord word(String text, boolean isHyphenated) {
    return new PrintedWord(text, 0, 10, 100, 8, false, isHyphenated);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
