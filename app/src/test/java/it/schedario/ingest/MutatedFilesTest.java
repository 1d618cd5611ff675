package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import it.schedario.intake.FileReading;
import it.schedario.intake.Reading;
import it.schedario.intake.Reading.Failed;
import it.schedario.intake.Reading.Read;
import it.schedario.paper.PrintedProgrammes;
import it.schedario.paper.PrintedReport;
import it.schedario.paper.PrintedRow;
import it.schedario.paper.PrintedSheets;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Golden files and samples, as text, PDF and archive, damaged at random: an answer or a refusal, in
 * bounded time, and what is answered re-reads from its spans.
 *
 * <p>{@code -Dmutation.seconds=600} runs longer. A failure names its case; {@code -Dmutation.seed}
 * with that number begins there, and with {@code -Dmutation.seconds=0} runs nothing else.
 */
class MutatedFilesTest {
  private static final Duration RUNNING =
      Duration.ofSeconds(Long.getLong("mutation.seconds", 5).longValue());

  /** Of processor time, for files of at most a megabyte. */
  private static final Duration MOST = Duration.ofSeconds(2);

  private static final Duration SPARE = Duration.ofMinutes(1);
  private static final int CASES_PER_ARCHIVE = 40;
  private static final Path SAMPLES = Path.of("../samples");
  private static final String BUDGET = "castelverde-ticino/bilancio-e-dup-2024.txt";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final FileReading reading =
      new FileReading(new DocumentReader()::read, ReadLimits.DEFAULT);
  private final List<byte[]> originals = originals();

  @TempDir Path folder;

  MutatedFilesTest() throws Exception {}

  private static List<byte[]> originals() throws Exception {
    List<byte[]> originals = new ArrayList<>();
    for (Path golden : GoldenDocumentsTest.inputs()) {
      originals.add(Files.readAllBytes(golden));
    }
    try (Stream<Path> samples = Files.walk(SAMPLES)) {
      for (Path sample : samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
        originals.add(Files.readAllBytes(sample));
      }
    }
    for (String name : List.of("two-sheets.txt", "involved-people.txt", "form-feeds.txt")) {
      byte[] text = Files.readAllBytes(Path.of("src/test/resources/golden", name));
      originals.add(PrintedSheets.print(List.of(), Documents.sheets(Documents.read(text))));
    }
    originals.add(
        PrintedReport.print(
            Documents.read(Files.readAllBytes(SAMPLES.resolve(BUDGET))),
            PrintedRow.Order.CELLS,
            false,
            PrintedProgrammes.Headings.BOLD));
    return originals;
  }

  @Test
  void mutatedFiles_areAnsweredOrRefusedInTime() {
    long first = Long.getLong("mutation.seed", System.nanoTime());
    AtomicLong current = new AtomicLong(first);
    Instant end = Instant.now().plus(RUNNING);

    assertTimeoutPreemptively(
        RUNNING.plus(SPARE),
        () -> {
          do {
            check(current.get());
            current.incrementAndGet();
          } while (Instant.now().isBefore(end));
        },
        () -> "does not end: mutation.seed " + current.get());
    System.out.println(
        "MutatedFilesTest: " + (current.get() - first) + " cases from mutation.seed " + first);
  }

  private void check(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    ReadOptions options =
        random.nextBoolean() ? ReadOptions.NONE : new ReadOptions("Rocca Aurelia", 2024);
    long before = THREADS.getCurrentThreadCpuTime();
    try {
      if (random.nextInt(CASES_PER_ARCHIVE) == 0) {
        reading.read(archive(random), options, MutatedFilesTest::assertAnsweredOrRefused);
      } else {
        assertAnsweredOrRefused(reading.read("prova", mutated(random), options));
      }
    } catch (Throwable e) {
      throw new AssertionError("mutation.seed " + seed, e);
    }
    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before))
        .as("mutation.seed %d", seed)
        .isLessThan(MOST);
  }

  private static void assertAnsweredOrRefused(Reading reading) {
    if (reading instanceof Failed failed) {
      assertThat(failed.code()).as(failed.message()).isNotEqualTo("INTERNAL");
      assertThat(failed.message()).contains("prova");
    } else {
      Documents.assertSound(((Read) reading).document());
    }
  }

  private byte[] mutated(RandomGenerator random) {
    return FileMutation.of(oneOf(random), oneOf(random), random);
  }

  private byte[] oneOf(RandomGenerator random) {
    return originals.get(random.nextInt(originals.size()));
  }

  /** Its entries are damaged, and half of the archives themselves. */
  private Path archive(RandomGenerator random) throws IOException {
    Path zip = folder.resolve("prova.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (int i = 0; i < 3; i++) {
        out.putNextEntry(new ZipEntry("cartella/" + i + ".txt"));
        out.write(mutated(random));
        out.closeEntry();
      }
    }
    if (random.nextBoolean()) {
      Files.write(zip, FileMutation.of(Files.readAllBytes(zip), oneOf(random), random));
    }
    return zip;
  }
}
