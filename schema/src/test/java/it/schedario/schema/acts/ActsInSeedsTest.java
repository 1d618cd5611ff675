package it.schedario.schema.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** All acts of the real documents, compared with a reading of each by eye. */
class ActsInSeedsTest {
  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

  @Test
  void objectiveSheetsOf2024_citeTheseActs() throws IOException {
    Map<String, Integer> acts = acts("000_");

    assertThat(acts)
        .containsEntry("dgr:2857/2020", 1)
        .containsEntry("legge:162", 2)
        .containsEntry("legge:112", 1)
        .containsEntry("legge:112/2016", 1)
        .containsEntry("legge:162/1998", 1)
        .containsEntry("dd:91/2024", 3)
        .containsEntry("dd:464/2024", 3)
        .containsEntry("proposta:1750/2024", 3)
        .containsEntry("cc:36/2024", 3)
        .containsEntry("gc:279/2024", 1)
        .containsEntry("gc:331/2024", 1)
        .containsEntry("gc:199/2024", 1)
        .containsEntry("gc:205/2024", 1)
        .containsEntry("cc:56/2024", 1)
        .containsEntry("delibera:298/2024", 1)
        .containsEntry("prot:35977/2025", 2)
        .containsEntry("di:93/2024", 5)
        .containsEntry("di:1836/2024", 5);
    assertThat(total(acts)).as("with the other numbers of five DI lists").isEqualTo(81);
    assertThat(acts).hasSize(27);
  }

  @Test
  void objectiveSheetsOf2021_citeNone() throws IOException {
    assertThat(acts("001_")).isEmpty();
  }

  @Test
  void budgetAndProgrammes_citeTheseActs() throws IOException {
    assertThat(acts("003_"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("legge:285/1997", 8),
                Map.entry("legge:285", 1),
                Map.entry("legge:112/2016", 1),
                Map.entry("dgr:2857/2020", 1),
                Map.entry("lr:3/2008", 1),
                Map.entry("lr:16/2016", 1),
                Map.entry("lr:15/2015", 1),
                Map.entry("rr:1/2004", 1),
                Map.entry("dpcm:159/2013", 3),
                Map.entry("dm:2021-08-10", 1),
                Map.entry("gc:1628/2017", 1),
                Map.entry("gc:1044/2019", 1),
                Map.entry("gc:1633/2021", 1)));
  }

  /** Before its columns are parted: number and year of some acts stand lines away. */
  @Test
  void performanceTree_citesTheseActs() throws IOException {
    assertThat(acts("004_"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "dlgs:209", 1,
                "dlgs:2023-03-31", 1,
                "dlgs:81/2008", 1,
                "dlgs:36/2023", 1,
                "dpcm:2021-01-21", 4));
  }

  private static Map<String, Integer> acts(String prefix) throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "skipped: the real documents are not at " + SEEDS);
    Map<String, Integer> counts = new TreeMap<>();
    for (ActMention mention : ActScanner.inText(text(prefix))) {
      counts.merge(mention.act().normalForm(), 1, Integer::sum);
    }
    return counts;
  }

  private static String text(String prefix) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(SEEDS, prefix + "*.txt")) {
      List<Path> found = new ArrayList<>();
      files.forEach(found::add);
      assertThat(found).as("documents %s* in %s", prefix, SEEDS).hasSize(1);
      return Files.readString(found.get(0));
    }
  }

  private static int total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
