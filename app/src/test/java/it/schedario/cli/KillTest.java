package it.schedario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.Schedario;
import it.schedario.store.TestDocuments;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code ingest} at random moments. Reader and index are fakes here; {@code .ci/kill-test}
 * does the same with the jar.
 */
class KillTest {
  private static final int KILLS = 4;
  private static final int FILES = 300;
  private static final int SHEETS_PER_FILE = 5;

  @TempDir Path folder;

  @BeforeAll
  static void useFakes() {
    System.setProperty("schedario.fakes", "true");
  }

  @AfterAll
  static void useFakesNoLonger() {
    System.clearProperty("schedario.fakes");
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void ingest_killedAtRandom_losesNothingThatWasAcknowledged() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path files = writeFiles();
    Path data = folder.resolve("data");
    Set<String> acknowledged = new HashSet<>();

    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(ingestUntilKilled(files, data, random));
    }

    assertThat(acknowledged).as("seed %d", seed).isNotEmpty();
    try (Service service = Service.open(data)) {
      List<String> differences = new ArrayList<>();
      service.verification().run(finding -> differences.add(finding.toString()));
      assertThat(differences).as("seed %d", seed).isEmpty();
      assertThat(service.store().findDocuments(ids(acknowledged)))
          .as("seed %d", seed)
          .hasSize(acknowledged.size() * SHEETS_PER_FILE);
      // Nothing half-kept either: all documents of a source, or no source.
      assertThat(service.store().countDocuments())
          .as("seed %d", seed)
          .isEqualTo(service.store().countSources() * SHEETS_PER_FILE);
    }
  }

  /** Runs until some more files are acknowledged and a little longer; returns what it said. */
  private List<String> ingestUntilKilled(Path files, Path data, Random random) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dschedario.fakes=true",
                "-cp",
                System.getProperty("java.class.path"),
                Schedario.class.getName(),
                "ingest",
                files.toString(),
                "--data",
                data.toString())
            .redirectError(folder.resolve("talk.txt").toFile())
            .start();
    List<String> kept = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      int enough = random.nextInt(40);
      for (String line = ""; line != null && kept.size() < enough; line = lines.readLine()) {
        addKept(line, kept);
      }
      process.waitFor(random.nextInt(20), TimeUnit.MILLISECONDS);
      // Through the handle: the process itself would close the stream we still read.
      process.toHandle().destroyForcibly();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        addKept(line, kept);
      }
    }
    process.waitFor();
    return kept;
  }

  // A line the kill cut short is no acknowledgement.
  private static void addKept(String line, Collection<String> kept) {
    if (line.startsWith("kept ") && line.endsWith("problems")) {
      kept.add(line.split(" +")[1].replace(".txt", ""));
    }
  }

  private Path writeFiles() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    for (int n = 0; n < FILES; n++) {
      String name = "F%03d".formatted(n);
      StringBuilder text = new StringBuilder();
      for (int sheet = 0; sheet < SHEETS_PER_FILE; sheet++) {
        text.append(code(name, sheet)).append(" Piantare alberi in via ").append(n).append('\n');
      }
      Files.writeString(files.resolve(name + ".txt"), text);
    }
    return files;
  }

  private static List<String> ids(Collection<String> names) {
    List<String> ids = new ArrayList<>();
    for (String name : names) {
      for (int sheet = 0; sheet < SHEETS_PER_FILE; sheet++) {
        ids.add(TestDocuments.id(code(name, sheet)));
      }
    }
    return ids;
  }

  private static String code(String file, int sheet) {
    return file + "_" + sheet;
  }
}
