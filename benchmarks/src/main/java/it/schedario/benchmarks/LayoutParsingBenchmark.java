package it.schedario.benchmarks;

import it.schedario.ingest.DocumentReader;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.ingest.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of a file to its documents, layout by layout; {@code bytes} is the result. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LayoutParsingBenchmark {
  private static final int CHARACTERS = 1_000_000;
  private static final ReadOptions TOWN = new ReadOptions("Borgo San Martino al Lago", null);

  @Param public LayoutSample layout = LayoutSample.SHEETS;

  private final DocumentReader reader = new DocumentReader();
  private byte[] content = {};

  /** A text that is not read without a doubt would measure something else. */
  @Setup
  public void write() throws UnreadableDocumentException {
    content = layout.ofLength(CHARACTERS);
    ReadDocument document = reader.read(layout.name(), content, TOWN);
    boolean ties = document.reports().stream().allMatch(report -> report.reconciliation().off() == 0);
    if (!document.problems().isEmpty() || document.coverage().kept() > 0 || !ties) {
      throw new IllegalStateException(layout + ": " + document.problems());
    }
  }

  @Benchmark
  public ReadDocument read(Volume volume) throws UnreadableDocumentException {
    ReadDocument document = reader.read(layout.name(), content, TOWN);
    volume.bytes += content.length;
    return document;
  }

  /** Counted by JMH per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    public long bytes;
  }
}
