package it.schedario.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists 100 sheets with all that hangs on them, out of the four seeds, on the embedded service. */
public final class SheetListRun {
  private static final Path SEEDS = Path.of("..", "shared", "seeds");
  private static final int CALLS = 200;
  private static final int TARGET = 150;
  private static final String SHEETS =
      """
      { objectiveSheets(first: 100) { edges { node {
          id code title sector
          indicators { description expected achieved previousYears { year value } reading outcome { verdict reason } }
          phases { description plannedStart plannedEnd actualStart actualEnd weight progress note }
          source { page fields { field page method reading } }
          %s
      } } } }
      """;
  private static final String SIMILAR = "similar(first: 3) { document { id title } }";

  private SheetListRun() {}

  /**
   * @param arguments {@code similar} asks for similar documents too
   */
  public static void main(String[] arguments) throws IOException {
    if (!Files.isDirectory(SEEDS)) {
      System.out.println("SKIPPED: sheets are not listed, because this is missing: " + SEEDS);
      return;
    }
    Path data = Files.createTempDirectory("schedario-sheets-");
    try {
      Corpus.ingest(seeds(), data);
      try (ServerProcess service = ServerProcess.service(data, null)) {
        GraphQLCalls calls = new GraphQLCalls(service.address());
        measure("100 sheets", calls, SHEETS.formatted(""));
        if (List.of(arguments).contains("similar")) {
          measure("with similar documents", calls, SHEETS.formatted(SIMILAR));
        }
      }
    } finally {
      Corpus.delete(data);
    }
  }

  private static List<String> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".txt")).sorted().toList();
    }
  }

  private static void measure(String name, GraphQLCalls calls, String query) {
    byte[] body = GraphQLCalls.body(query, Map.of());
    JsonNode sheets = calls.data(body).at("/objectiveSheets/edges");
    for (int i = 0; i < CALLS; i++) {
      calls.ask(body);
    }
    Latencies latencies = new Latencies();
    int bytes = 0;
    for (int i = 0; i < CALLS; i++) {
      long start = System.nanoTime();
      bytes = calls.ask(body).length;
      latencies.add(System.nanoTime() - start);
    }
    double p95 = latencies.percentile(95);
    System.out.printf(
        "%s: %d sheets, %,d bytes; p50 %.0f ms, p95 %.0f ms, target <= %d ms: %s%n",
        name,
        sheets.size(),
        bytes,
        latencies.percentile(50),
        p95,
        TARGET,
        p95 <= TARGET ? "met" : "MISSED");
  }
}
