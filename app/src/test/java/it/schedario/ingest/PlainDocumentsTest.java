package it.schedario.ingest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.schedario.ingest.ParseProblem.Code;
import it.schedario.schema.Paragraph;
import it.schedario.schema.PlainDocument;
import it.schedario.schema.PlainDocument.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of no known layout: nothing is refused because it is unknown. */
class PlainDocumentsTest {
  private static final Path SAMPLE =
      Path.of("../samples/pieve-montana/relazione-sulla-performance-2024.txt");
  private static final Path SEED = Path.of("../../shared/seeds/004_2dee33aa53bacd4a.txt");

  private static final String HEAD = "Comune di Pieve Montana\n\n";

  @Test
  void sample_isADocumentWithItsPages() throws Exception {
    PlainDocument document = only(Documents.read(Files.readString(SAMPLE)));

    assertThat(document.id())
        .matches("pieve-montana:2024:plain:relazione-sulla-performance-[0-9a-f]{8}");
    assertThat(document.title()).isEqualTo("RELAZIONE SULLA PERFORMANCE");
    assertThat(document.pages()).extracting(Page::number).containsExactly(1, 2);
    assertThat(document.pages().get(1).paragraphs())
        .extracting(Paragraph::text)
        .contains("4. Strade, neve e boschi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Comune di Pieve Montana~Anno 2024 | pieve-montana | 2024",
        "COMUNE DI PIEVE MONTANA~RELAZIONE 2023 | pieve-montana | 2023",
        "COMUNE DI~PIEVE MONTANA~Relazione 2023 | pieve-montana | 2023",
        "Città di Castelverde Ticino~Nota~Triennio 2024/2026 | castelverde-ticino | 2024",
        "CITTA' DI CASTELVERDE TICINO PROVINCIA DI VALLE~Nota 2022 | castelverde-ticino | 2022",
        "Relazione del Comune di Rocca Aurelia~periodo 2021 - 2023 | rocca-aurelia | 2021",
        "COMUNE DI BORGO SAN MARTINO AL LAGO~Nota 2022 | borgo-san-martino-al-lago | 2022",
        "Relazione 2023~Comune di Rocca Aurelia~sul triennio 2021-2023 | rocca-aurelia | 2023",
        "Comune di Rocca Aurelia~Verbale del 12/03/2024 | rocca-aurelia | 2024",
        "Comune di Rocca Aurelia~Nota sulla L. 190/2012~A.S. 2022/2023 | rocca-aurelia | 2022",
      })
  void townAndYear_areThoseTheHeadingPrints(String heading, String town, int year)
      throws Exception {
    ReadDocument read = Documents.read(heading.replace('~', '\n') + "\n\nTesto.\n");

    assertThat(only(read).municipality().slug()).isEqualTo(town);
    assertThat(only(read).year()).isEqualTo(year);
    assertThat(read.problems()).isEmpty();
    Documents.assertSound(read);
  }

  @Test
  void townAndYearFurtherOn_areConcluded_andSaidToBe() throws Exception {
    ReadDocument read =
        Documents.read(
            Files.readString(Path.of("src/test/resources/golden/plain-town-further-on.txt")));

    assertThat(only(read).id()).startsWith("pieve-montana:2023:");
    assertThat(read.problems()).extracting(ParseProblem::code).contains(Code.CONCLUDED_VALUE);
  }

  @Test
  void options_areUsedWhereTheHeadingIsSilent() throws Exception {
    String text =
        "Relazione\n\nDal mese di marzo il comune di Rocca Aurelia paga il servizio, dall'anno 2019.\n";
    String heading = "Comune di Castelverde Ticino\nRelazione 2020\n\nTesto.\n";
    ReadOptions options = new ReadOptions("Pieve Montana", 2024);

    assertThat(only(read(text, options)).id()).startsWith("pieve-montana:2024:plain:relazione-");
    assertThat(only(read(heading, options)).id()).startsWith("castelverde-ticino:2020:plain:");
  }

  @Test
  void twoTownsNamedAsOften_asksForTheOption() {
    String text = "Nota 2024\n\nParlano il Comune di Rocca Aurelia e il Comune di Pieve Montana.\n";

    assertThatThrownBy(() -> Documents.read(text)).hasMessageContaining("--municipality");
  }

  @Test
  void id_isThatOfTheWords_notOfTheFile() throws Exception {
    String text = Files.readString(SAMPLE);
    String id = only(Documents.read(text)).id();

    assertThat(only(Documents.read(text.replace("\n", "\r\n"))).id()).isEqualTo(id);
    assertThat(only(Documents.read(text.replace("nel 2025.", "nel 2026."))).id()).isEqualTo(id);
    assertThat(
            new DocumentReader()
                .read("altro.txt", text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE)
                .documents()
                .get(0)
                .id())
        .isEqualTo(id);
  }

  @Test
  void id_twoDocumentsOfOneTitle_haveTheirOwn() throws Exception {
    String head = HEAD + "Verbale di deliberazione\nAnno 2024\n\nN. ";

    assertThat(only(Documents.read(head + "45\nNido.\n")).id())
        .isNotEqualTo(only(Documents.read(head + "46\nMensa.\n")).id());
  }

  @Test
  void reportThatNamesALayout_isNoneOfIt() throws Exception {
    String text =
        HEAD
            + "Relazione 2024\n\nGli obiettivi sono in allegato:\nSCHEDA OBIETTIVI\n\n"
            + "Una riga di racconto.\n\n".repeat(40);

    assertThat(only(Documents.read(text)).title()).isEqualTo("Relazione 2024");
  }

  @Test
  @Timeout(value = 30, unit = SECONDS)
  void tenThousandPages_areSeveralParts() throws Exception {
    String pages =
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(page -> "Pagina numero " + page + " del registro dei lavori.\n")
            .collect(Collectors.joining("\f"));
    ReadDocument read = Documents.read(HEAD + "Registro 2024\n\f" + pages);

    assertThat(read.pages()).hasSize(10_001);
    assertThat(read.documents()).hasSize(2);
    PlainDocument second = (PlainDocument) read.documents().get(1);
    assertThat(second.id()).isEqualTo(read.documents().get(0).id() + ":2");
    assertThat(second.heading()).isEqualTo("Registro 2024 (parte 2)");
    Documents.assertSound(read);
  }

  @ParameterizedTest
  @Timeout(value = 30, unit = SECONDS)
  @ValueSource(
      strings = {"parola ", "x", "a\n", "a\n\n", "Comune di ", "Comune di A\n", "2024-20 "})
  void hostileTexts_endInTime_inPartsThatFitARecord(String repeated) throws Exception {
    int times = 8_000_000 / repeated.length();
    String text = wrapped(repeated.repeat(times));
    ReadDocument read = Documents.read(HEAD + "Registro 2024\n\n" + text);

    for (var one : read.documents()) {
      PlainDocument document = (PlainDocument) one;
      List<Paragraph> paragraphs =
          document.pages().stream().flatMap(page -> page.paragraphs().stream()).toList();
      assertThat(paragraphs.size()).isLessThanOrEqualTo(10_000);
      assertThat(paragraphs.stream().mapToInt(paragraph -> paragraph.text().length()).sum())
          .isLessThan(2_000_000);
    }
    Documents.assertSound(read);
  }

  @Test
  void seedOfAnUnknownLayout_isTakenIn() throws Exception {
    assumeTrue(Files.exists(SEED), "the seeds are not here: " + SEED);
    ReadDocument read = Documents.read(Files.readAllBytes(SEED));

    assumeTrue(read.source().layout() == null, "its layout is known by now");
    assertThat(only(read).municipality().slug()).isEqualTo("cesano-boscone");
    assertThat(only(read).year()).isEqualTo(2025);
    assertThat(read.coverage().kept()).isEqualTo(read.coverage().characters());
    Documents.assertSound(read);
  }

  /** No line is longer than a million characters. */
  private static String wrapped(String text) {
    StringBuilder lines = new StringBuilder(text);
    for (int i = 1_000_000; i < lines.length(); i += 1_000_001) {
      lines.insert(i, '\n');
    }
    return lines.toString();
  }

  private static ReadDocument read(String text, ReadOptions options) throws Exception {
    return new DocumentReader().read("prova.txt", text.getBytes(StandardCharsets.UTF_8), options);
  }

  private static PlainDocument only(ReadDocument read) {
    assertThat(read.documents()).hasSize(1);
    return (PlainDocument) read.documents().get(0);
  }
}
