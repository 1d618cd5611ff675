package it.schedario.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.search.SearchPage.Highlight;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void highlights_areOffsetsInTheTextWithoutMarks() {
    assertThat(MarkedText.highlights("un affido, due affidi", marked("un [affido], due [affidi]")))
        .containsExactly(new Highlight(3, 9), new Highlight(15, 21));
  }

  @Test
  void highlights_countUtf16Units() {
    assertThat(MarkedText.highlights("👍 affido", marked("👍 [affido]")))
        .containsExactly(new Highlight(3, 9));
  }

  @Test
  void highlights_textThatHoldsAMarkItself_isReadAsText() {
    String text = MarkedText.START + " affido";

    assertThat(MarkedText.highlights(text, MarkedText.START + marked(" [affido]")))
        .containsExactly(new Highlight(2, 8));
  }

  @Test
  void highlights_otherText_isRefused() {
    assertThatThrownBy(() -> MarkedText.highlights("affido", "nidi"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at character 0");
  }

  private static String marked(String text) {
    return text.replace("[", MarkedText.START).replace("]", MarkedText.END);
  }
}
