package it.schedario.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.Classification;
import it.schedario.schema.Classification.Basis;
import it.schedario.schema.Classification.Evidence;
import it.schedario.schema.CodedName;
import it.schedario.schema.FieldSource;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.OfficialClassification;
import it.schedario.schema.Source;
import it.schedario.schema.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammeInferenceTest {
  private static final SourceSpan TITLE_PLACE = new SourceSpan(1, 0, 40);

  private final ProgrammeInference inference =
      new ProgrammeInference(OfficialClassification.bundled());

  @Test
  void infer_aStrongWordInTheTitle_isEnough() {
    Classification found = infer("Aprire la biblioteca anche la sera", null, null);

    assertThat(found.mission().code()).isEqualTo("05");
    assertThat(found.programme())
        .isEqualTo(
            new CodedName("02", "Attività culturali e interventi diversi nel settore culturale"));
    assertThat(found.basis()).isEqualTo(Basis.INFERRED);
    assertThat(found.confidence()).isEqualTo(new BigDecimal("0.75"));
    assertThat(found.evidence()).containsExactly(new Evidence("biblioteca", "title"));
  }

  @Test
  void infer_theNameOfTheOfficeAlone_isNotEnough() {
    assertThat(infer("Rivedere i turni", "Polizia locale", null)).isNull();
    assertThat(infer("Rivedere i turni degli agenti", "Polizia locale", null).programme().code())
        .isEqualTo("01");
  }

  @Test
  void infer_oneUsualWord_isNotEnough() {
    assertThat(infer("Una festa per i bambini", null, null)).isNull();
  }

  @Test
  void infer_nothingInParticular_isNotThere() {
    assertThat(infer("Ridurre i tempi di risposta", "Settore I", "Si lavora per tutti.")).isNull();
  }

  @Test
  void infer_wordsForTwoMissionsAlike_isNotThere() {
    assertThat(infer("La biblioteca e la piscina", null, null)).isNull();
  }

  @Test
  void infer_wordsForTwoProgrammesOfAMission_namesTheMissionOnly() {
    Classification found = infer("Servizi per anziani e disabili", null, null);

    assertThat(found.mission().code()).isEqualTo("12");
    assertThat(found.programme()).isNull();
    assertThat(found.confidence()).isEqualTo(new BigDecimal("0.85"));
    assertThat(found.evidence())
        .containsExactly(new Evidence("anziani", "title"), new Evidence("disabili", "title"));
  }

  @Test
  void infer_nurseries_followTheListOfTheYear() {
    assertThat(inference.infer(sheet(2025, "Posti di asilo nido", null, null)))
        .map(found -> found.programme().code())
        .contains("01");
    assertThat(inference.infer(sheet(2026, "Posti di asilo nido", null, null)))
        .map(found -> found.programme().code())
        .contains("11");
  }

  @Test
  void infer_aWordRepeated_makesItNoMoreCertain() {
    assertThat(infer("Più verde pubblico", null, "Verde pubblico. Verde pubblico."))
        .isEqualTo(infer("Più verde pubblico", null, null));
  }

  @Test
  void infer_wordsOfAnother_makeItLessCertain() {
    Classification found = infer("Aprire la biblioteca", null, "Con lo scuolabus.");

    assertThat(found.programme().code()).isEqualTo("02");
    assertThat(found.confidence()).isEqualTo(new BigDecimal("0.59"));
  }

  @Test
  void complete_aSheet_saysWhereTheWordsStand() {
    ObjectiveSheet sheet = sheet(2024, "Aprire la biblioteca", null, null);

    ObjectiveSheet completed = (ObjectiveSheet) inference.complete(sheet);

    assertThat(completed.classification()).isEqualTo(inference.infer(sheet).orElseThrow());
    assertThat(completed.source().fields())
        .endsWith(new FieldSource("classification", List.of(TITLE_PLACE)));
  }

  @Test
  void complete_aSheetThatIsClassified_staysAsItIs() {
    ObjectiveSheet sheet =
        sheet(2024, "Aprire la biblioteca", null, null)
            .withClassification(
                Classification.printed(new CodedName("07", "Turismo"), null, Basis.DERIVED));

    assertThat(inference.complete(sheet)).isSameAs(sheet);
  }

  @Test
  void complete_aSheetOfNothingInParticular_staysAsItIs() {
    ObjectiveSheet sheet = sheet(2024, "Ridurre i tempi", null, null);

    assertThat(inference.complete(sheet)).isSameAs(sheet);
  }

  private @Nullable Classification infer(
      String title, @Nullable String sector, @Nullable String plan) {
    return inference.infer(sheet(2024, title, sector, plan)).orElse(null);
  }

  private static ObjectiveSheet sheet(
      int year, String title, @Nullable String sector, @Nullable String plan) {
    return new ObjectiveSheet(
        "pieve-montana:" + year + ":sheet:1",
        Municipality.withoutCodes("pieve-montana", "Pieve Montana"),
        year,
        null,
        null,
        title,
        null,
        sector,
        null,
        null,
        null,
        null,
        null,
        null,
        plan,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        new Source("f1", 1, List.of(), List.of(new FieldSource("title", List.of(TITLE_PLACE)))));
  }
}
