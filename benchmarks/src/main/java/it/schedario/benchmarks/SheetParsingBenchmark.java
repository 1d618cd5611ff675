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

/** From the bytes of a <i>scheda obiettivi</i> to its documents; {@code bytes} is the result. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SheetParsingBenchmark {

  /** A usual document, and a large one. */
  @Param({"100000", "4000000"})
  public int characters;

  private final DocumentReader reader = new DocumentReader();
  private byte[] content = {};

  @Setup
  public void write() {
    content = SheetText.ofLength(characters).getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public ReadDocument read(Volume volume) throws UnreadableDocumentException {
    ReadDocument document = reader.read("misura.txt", content, ReadOptions.NONE);
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
