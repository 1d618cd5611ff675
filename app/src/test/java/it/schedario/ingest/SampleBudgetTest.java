package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.BudgetReport.PrintedTotal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample that comes with the project reads without a doubt. */
class SampleBudgetTest {
  private static final List<Path> PLACES = List.of(Path.of("../samples"), Path.of("samples"));
  private static final String SAMPLE = "castelverde-ticino/bilancio-e-dup-2024.txt";

  @Test
  void sample_tiesToTheCentAndIsReadCompletely() throws Exception {
    ReadDocument sample = Documents.read(Files.readAllBytes(find()));

    assertThat(sample.problems()).isEmpty();
    assertThat(sample.coverage().kept()).isZero();
    assertThat(sample.documents()).hasSize(27);
    assertThat(sample.reports().get(0).printedTotals()).hasSize(26).allMatch(PrintedTotal::ties);
    assertThat(sample.reports().get(0).recaps()).hasSize(19).allMatch(PrintedTotal::ties);
    Documents.assertSound(sample);
  }

  private static Path find() {
    return PLACES.stream()
        .map(place -> place.resolve(SAMPLE))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
