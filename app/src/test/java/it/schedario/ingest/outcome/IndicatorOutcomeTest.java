package it.schedario.ingest.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import it.schedario.schema.Indicator.Reading;
import it.schedario.schema.Outcome;
import it.schedario.schema.Outcome.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorOutcomeTest {
  private static final LocalDate AFTER_THE_YEAR = LocalDate.of(2025, 5, 7);
  private static final LocalDate DURING_THE_YEAR = LocalDate.of(2024, 4, 29);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Figures: higher is better unless the words say otherwise
        "Posti al nido | 90,00 | 100,00 | MET",
        "Posti al nido | 90,00 | 90,00 | MET",
        "Posti al nido | 90,00 | 65,00 | PARTLY_MET",
        "Posti al nido | 90,00 | 0,00 | NOT_MET",
        "Libri prestati | 3.500,00 | 6.670,00 | MET",
        "Domande evase | 70% | 72,5% | MET",
        "Domande evase | almeno 70% | 69% | PARTLY_MET",
        "Domande evase | ≥80 | 81 | MET",
        "Incontri | almeno n. 4 | 4 | MET",
        "Posti al nido | 90,00 | non fatto | NOT_MET",
        "Posti al nido | 90,00 | buono | NOT_MEASURABLE",
        "Reclami | 0,00 | 0,00 | MET",
        "Reclami | 0,00 | 3,00 | NOT_MEASURABLE",
        // Figures: lower is better when stated
        "Giorni di attesa, massimo | 30 | 25 | MET",
        "Giorni di attesa | max 30 | 31 | NOT_MET",
        "Tempo medio di risposta | 30 | 31,5 | NOT_MET",
        "Ridurre i giorni di chiusura | 10 | 8 | MET",
        "Pagamento delle fatture | non oltre 30 giorni | 28 | MET",
        "Riduzione della spesa del 10% | 10 | 12 | NOT_MEASURABLE",
        "Riduzione della spesa | 10% | 10% | MET",
        "Minimo e massimo | 5 | 6 | NOT_MEASURABLE",
        // Done or not
        "Festa del lago | fatto | Fatto | MET",
        "Festa del lago | Fatto | non fatto | NOT_MET",
        "Festa del lago | Fatto | 0 | NOT_MET",
        "Festa del lago | Fatto | 1,00 | MET",
        "Festa del lago | Fatto | 100% | MET",
        "Festa del lago | Fatto | 50% | PARTLY_MET",
        "Festa del lago | fatto | 14/06/2024 | MET",
        "Festa del lago | fatto | 10/01/2025 | NOT_MEASURABLE",
        "Festa del lago | fatto | rinviata | NOT_MEASURABLE",
        "Sportello aperto | si | no | NOT_MET",
        "Sportello aperto | sì | si | MET",
        // Yes and no in figures
        "Bando pubblicato (si=1, no=0) | 1,00 | 1,00 | MET",
        "Bando pubblicato (si=1 no=0) | 1,00 | 0,00 | NOT_MET",
        "Bando pubblicato (sì = 1) | 1,00 | 4,00 | NOT_MEASURABLE",
        "Bando pubblicato (si=1, no=0) | 1,00 | fatto | MET",
        // Dates: on or before
        "Bilancio approvato | 31/12/2024 | 27/09/2024 | MET",
        "Bilancio approvato | entro il 31/12/2024 | 31/12/2024 | MET",
        "Bilancio approvato | 30/06/2024 | 1/7/2024 | NOT_MET",
        "Bilancio approvato | 30/06/2024 | non fatto | NOT_MET",
        "Bilancio approvato | 30/06/2024 | fatto | NOT_MEASURABLE",
        // Words
        "Carta dei servizi | pubblicata | Pubblicata | MET",
        "Carta dei servizi | pubblicata | in bozza | NOT_MEASURABLE",
      })
  void of_valuesOfAFinishedYear_givesVerdictAndNamesTheValues(
      String description, String expected, String achieved, Verdict verdict) {
    Outcome outcome = outcome(description, expected, achieved, null, AFTER_THE_YEAR);

    assertThat(outcome).isNotNull();
    assertThat(outcome.verdict()).as(outcome.reason()).isEqualTo(verdict);
    assertThat(outcome.reason()).contains("«" + expected + "»", "«" + achieved + "»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Verbale del Nucleo - indicatore sterilizzato | NOT_MEASURABLE",
        "Indicatore stralciato con la variazione di giugno | NOT_MEASURABLE",
        "Il dato è non misurabile per guasto | NOT_MEASURABLE",
        "risultato raggiunto a seguito della valutazione pari a 80% | PARTLY_MET",
        "Risultato raggiunto a seguito della valutazione pari al 100% | MET",
        "Valore raggiunto, secondo il Nucleo, pari a 0% | NOT_MET",
        "Indicatore non sterilizzato | NOT_MET",
        "Attività conclusa al 100% | NOT_MET",
      })
  void of_noteOfTheEvaluators_prevailsOverTheValues(String note, Verdict verdict) {
    Outcome outcome = outcome("Festa del lago", "Fatto", "0", note, AFTER_THE_YEAR);

    assertThat(outcome).isNotNull();
    assertThat(outcome.verdict()).as(outcome.reason()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Posti | 90,00 | - | NOT_DUE",
        "Posti | 90,00 | 65,00 | NOT_DUE",
        "Posti | 90,00 | 91,00 | MET",
        "Giorni di attesa, massimo | 30 | 12 | NOT_DUE",
        "Festa del lago | fatto | non fatto | NOT_DUE",
        "Festa del lago | fatto | fatto | MET",
      })
  void of_documentElaboratedDuringTheYear_waitsForItsEnd(
      String description, String expected, @Nullable String achieved, Verdict verdict) {
    Outcome outcome = outcome(description, expected, achieved, null, DURING_THE_YEAR);

    assertThat(outcome).isNotNull();
    assertThat(outcome.verdict()).as(outcome.reason()).isEqualTo(verdict);
  }

  @Test
  void of_notDue_namesDayAndYear() {
    Outcome outcome = outcome("Posti", "90,00", null, null, DURING_THE_YEAR);

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                Verdict.NOT_DUE,
                "atteso «90,00», nessun valore raggiunto: documento elaborato il 29/04/2024, "
                    + "prima della fine del 2024"));
  }

  @Test
  void of_nothingAchievedAfterTheYear_isNotMeasurable() {
    Outcome outcome = outcome("Posti", "90,00", " ", null, AFTER_THE_YEAR);

    assertThat(outcome).isNotNull();
    assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_MEASURABLE);
  }

  @Test
  void of_nothingToCompare_isNull() {
    assertThat(outcome("Posti", null, "3", null, AFTER_THE_YEAR)).isNull();
    assertThat(outcome("Posti", "90,00", null, null, null)).isNull();
  }

  @Test
  void of_valuesOfUndecidedColumns_areNotCompared() {
    Outcome outcome =
        IndicatorOutcome.of(
            new IndicatorFacts(
                "Posti", "1,00", "4,00", null, Reading.UNDECIDED, 2024, AFTER_THE_YEAR));

    assertThat(outcome).isNotNull();
    assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_MEASURABLE);
    assertThat(outcome.reason()).contains("colonna", "«1,00»", "«4,00»");
  }

  @Test
  void of_hostileTexts_isDecidedInBoundedTime() {
    String[] parts = {"1.", "9", "non ", "risultato raggiunto ", "pari a ", "almeno ", "< ", " "};
    for (String part : parts) {
      String text = part.repeat(200_000 / part.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> outcome(text, text, text, text, AFTER_THE_YEAR), part);
    }
  }

  private static @Nullable Outcome outcome(
      String description,
      @Nullable String expected,
      @Nullable String achieved,
      @Nullable String note,
      @Nullable LocalDate elaboratedOn) {
    return IndicatorOutcome.of(
        new IndicatorFacts(
            description, expected, achieved, note, Reading.CERTAIN, 2024, elaboratedOn));
  }
}
