package it.schedario.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "peg 2024.pdf | inline; filename=\"peg 2024.pdf\"; filename*=UTF-8''peg%202024.pdf",
        "qualità.pdf | inline; filename=\"qualit_.pdf\"; filename*=UTF-8''qualit%C3%A0.pdf",
        "a\"b;c.pdf | inline; filename=\"a_b_c.pdf\"; filename*=UTF-8''a_b%3Bc.pdf",
        "../../x\\y.pdf | inline; filename=\".._.._x_y.pdf\"; filename*=UTF-8''.._.._x_y.pdf",
      })
  void name_ofAStranger_becomesAHarmlessOne(String name, String header) {
    assertThat(SourceFileName.inline(name)).isEqualTo(header);
  }
}
