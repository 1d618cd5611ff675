package it.schedario.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * A layout, and who writes documents in it. A further one is a constant more; one that is no text
 * says itself what its bytes are.
 */
public enum LayoutSample {
  SHEETS(SheetText::ofLength),
  BUDGET(BudgetText::ofLength),
  PROGRAMMES(ProgrammeText::ofLength);

  private final IntFunction<String> writer;

  LayoutSample(IntFunction<String> writer) {
    this.writer = writer;
  }

  /** A file with at least so many characters of text. */
  byte[] ofLength(int characters) {
    return writer.apply(characters).getBytes(StandardCharsets.UTF_8);
  }
}
