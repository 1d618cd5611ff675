package it.schedario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.ReadLimits;
import it.schedario.intake.FileReading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void export_writesWhatIsFound_asTheNameSays() throws IOException {
    Path csv = folder.resolve("schede.csv");

    assertThat(run("ingest", "../samples")).isZero();
    assertThat(run("export", csv.toString(), "--filter", "kind=OBJECTIVE_SHEET")).isZero();

    assertThat(Files.readString(csv))
        .startsWith("\uFEFFid;tipo;comune;")
        .contains("Scheda obiettivo")
        .doesNotContain("Voce di bilancio");
    assertThat(run("export", folder.resolve("schede.xlsx").toString())).isZero();
    assertThat(Files.readAllBytes(folder.resolve("schede.xlsx"))).startsWith('P', 'K');
    assertThat(run("export", csv.toString(), "--filter", "kind=NOTHING")).isEqualTo(1);
    assertThat(err.toString()).startsWith("schedario: ").contains("NOTHING");
  }

  @Test
  void wrongUsage_saysWhatIsAllowed_exitCode2() {
    assertThat(run("export", "schede.doc")).isEqualTo(2);
    assertThat(err.toString()).contains("'schede.doc' does not end in .csv, .ndjson or .xlsx");
    assertThat(run("export", "a.csv", "--filter", "town=x")).isEqualTo(2);
    assertThat(err.toString()).contains("filter 'town' is none of municipality, year");
    assertThat(run("export", "a.csv", "--filter", "town")).isEqualTo(2);
  }

  private int run(String... arguments) {
    Map<String, String> environment = Map.of("SCHEDARIO_DATA", folder.resolve("data").toString());
    return new CommandLineRunner(
            official -> new FileReading(new DocumentReader()::read, ReadLimits.DEFAULT),
            environment,
            new PrintWriter(out),
            new PrintWriter(err))
        .run(arguments);
  }
}
