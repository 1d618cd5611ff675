package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedTextTest {

  @Test
  void bullet_isPrintedWithAnySignOrNone() {
    JoinedText text = JoinedText.ofBullets("- strade\n- piazze");

    assertThat(text.isPrintedAs("strade piazze")).isTrue();
    assertThat(text.isPrintedAs("- strade\n- piazze")).isTrue();
    assertThat(text.isPrintedAs("strade e piazze")).isFalse();
  }
}
