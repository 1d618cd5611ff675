package it.schedario.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import it.schedario.fakes.LineReader;
import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.ReadLimits;
import it.schedario.ingest.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final ReadLimits LIMITS = new ReadLimits(3 << 20, 100);
  private static final ArchiveLimits ARCHIVE = new ArchiveLimits(20, 5 << 20, 10);
  private static final String TEXT = "A1 Nido\n";

  @TempDir Path folder;

  @Test
  void read_anArchive_readsItsDocumentsByName() throws IOException {
    Path zip =
        zip(
            new String[][] {
              {"b/2.txt", TEXT},
              {"a.TXT", "A2 Mensa\n"},
              {"README.md", "x"},
              {".nascosto/3.txt", TEXT},
              {"__MACOSX/b/2.txt", TEXT},
              {"b/.DS_Store.txt", TEXT}
            });

    assertThat(read(zip)).containsExactly("read prova.zip!/a.TXT", "read prova.zip!/b/2.txt");
  }

  @Test
  void read_aFileOfAnotherName_isAnArchiveByItsContent() throws IOException {
    Path zip = zip(new String[][] {{"1.txt", TEXT}});
    Path renamed = Files.move(zip, folder.resolve("prova.txt"));

    assertThat(read(renamed)).containsExactly("read prova.txt!/1.txt");
  }

  @Test
  void read_entriesWithNamesOfAttackers_areShownHarmlessAndWriteNothing() throws IOException {
    Path zip =
        zip(
            new String[][] {
              {"../../fuori.txt", TEXT},
              {"/etc/assoluto.txt", TEXT},
              {"C:\\su\\windows.txt", TEXT},
              {"riga\n\u001B[2Jnuova.txt", TEXT},
              {"gira\u202Etxt.pdf.txt", TEXT}
            });

    assertThat(read(zip))
        .containsExactly(
            "read prova.zip!/../../fuori.txt",
            "read prova.zip!//etc/assoluto.txt",
            "read prova.zip!/C:\\su\\windows.txt",
            "read prova.zip!/gira\\u202Etxt.pdf.txt",
            "read prova.zip!/riga\\u000A\\u001B[2Jnuova.txt");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(zip);
    }
  }

  @Test
  void read_namesOfOldWindows_keepTheirAccents() throws IOException {
    Path zip = folder.resolve("prova.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM850"))) {
      out.putNextEntry(new ZipEntry("attività.txt"));
      out.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(read(zip)).containsExactly("read prova.zip!/attività.txt");
  }

  @Test
  void read_anArchiveInAnArchive_isNotOpened() throws IOException {
    byte[] inner = Files.readAllBytes(zip(new String[][] {{"1.txt", TEXT}}));
    Path zip = folder.resolve("prova.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("dentro.zip"));
      out.write(inner);
      out.putNextEntry(new ZipEntry("fuori.txt"));
      out.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(read(zip))
        .containsExactly("NESTED_ARCHIVE prova.zip!/dentro.zip", "read prova.zip!/fuori.txt");
  }

  @Test
  void read_anEntryThatUnpacksToTooMuch_isRefusedAndOthersAreRead() throws IOException {
    Path zip = zip(new String[][] {{"bomba.txt", "0".repeat(2 << 20)}, {"buono.txt", TEXT}});

    assertThat(Files.size(zip)).isLessThan(10_000);
    assertThat(read(zip))
        .containsExactly("ARCHIVE_TOO_LARGE prova.zip!/bomba.txt", "read prova.zip!/buono.txt");
  }

  @Test
  void read_entriesThatTogetherUnpackToTooMuch_endsThere() throws IOException {
    String megabyte = "A1 Nido\n".repeat(1 << 17);
    Path zip =
        zip(
            new String[][] {
              {"1.txt", megabyte},
              {"2.txt", megabyte},
              {"3.txt", megabyte},
              {"4.txt", megabyte},
              {"5.txt", megabyte},
              {"6.txt", megabyte}
            });

    assertThat(read(zip)).hasSize(6).endsWith("ARCHIVE_TOO_LARGE prova.zip");
  }

  @Test
  void read_tooManyEntries_readsNone() throws IOException {
    String[][] entries = new String[21][];
    Arrays.setAll(entries, i -> new String[] {i + ".txt", TEXT});

    assertThat(read(zip(entries))).containsExactly("ARCHIVE_TOO_LARGE prova.zip");
  }

  @Test
  void read_aDamagedEntry_isReportedAndOthersAreRead() throws IOException {
    Path zip = zip(new String[][] {{"1.txt", "A1 Nido d'infanzia\n"}, {"2.txt", TEXT}});
    byte[] content = Files.readAllBytes(zip);
    int packed = 30 + "1.txt".length();
    Arrays.fill(content, packed, packed + 10, (byte) 0xFF);
    Files.write(zip, content);

    assertThat(read(zip))
        .containsExactly("DAMAGED_ARCHIVE prova.zip!/1.txt", "read prova.zip!/2.txt");
  }

  @Test
  void read_aTruncatedOrEmptyArchive_saysSo() throws IOException {
    Path zip = zip(new String[][] {{"1.txt", TEXT}});
    byte[] content = Files.readAllBytes(zip);

    Files.write(zip, Arrays.copyOf(content, content.length - 10));
    assertThat(read(zip)).containsExactly("DAMAGED_ARCHIVE prova.zip");
    assertThat(read(zip(new String[][] {{"README.md", "x"}})))
        .containsExactly("CANNOT_OPEN prova.zip");
  }

  @Test
  void read_mutatedArchives_reportsEachInTime() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path zip =
        zip(new String[][] {{"1.txt", TEXT.repeat(50)}, {"2.txt", TEXT}, {"3.pdf", "%PDF-1.7"}});
    byte[] content = Files.readAllBytes(zip);

    long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
    for (int i = 0; System.nanoTime() < end; i++) {
      byte[] mutated = content.clone();
      for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
        mutated[4 + random.nextInt(mutated.length - 4)] = (byte) random.nextInt(256);
      }
      Files.write(zip, mutated);
      String description = "seed " + seed + ", archive " + i;
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () ->
              assertThat(read(zip, new DocumentReader(LIMITS)::read))
                  .as(description)
                  .isNotEmpty()
                  .noneMatch(line -> line.startsWith("INTERNAL")),
          description);
    }
  }

  private static List<String> read(Path path) {
    return read(path, LineReader::read);
  }

  private static List<String> read(Path path, FileReading.Reader reader) {
    List<String> lines = new ArrayList<>();
    new FileReading(reader, LIMITS, ARCHIVE)
        .read(path, ReadOptions.NONE, reading -> lines.add(line(reading)));
    return lines;
  }

  private static String line(Reading reading) {
    return reading instanceof Reading.Failed failed
        ? failed.code() + " " + failed.file()
        : "read " + reading.file();
  }

  private Path zip(String[][] entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String[] entry : entries) {
        out.putNextEntry(new ZipEntry(entry[0]));
        out.write(entry[1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(folder.resolve("prova.zip"), bytes.toByteArray());
  }
}
