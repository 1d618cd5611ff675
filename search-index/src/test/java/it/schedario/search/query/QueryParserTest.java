package it.schedario.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.search.FacetName;
import it.schedario.search.InvalidSearchException;
import it.schedario.search.query.QueryNode.Either;
import it.schedario.search.query.QueryNode.Everything;
import it.schedario.search.query.QueryNode.Excluded;
import it.schedario.search.query.QueryNode.Field;
import it.schedario.search.query.QueryNode.Phrase;
import it.schedario.search.query.QueryNode.Prefix;
import it.schedario.search.query.QueryNode.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  @Test
  void words_keepTheirPlace() {
    assertThat(QueryParser.parse("  dell'affido  2857/20"))
        .containsExactly(new Word("dell'affido", 3), new Word("2857/20", 16));
  }

  @Test
  void phrases_inQuotesOfEveryKind() {
    assertThat(QueryParser.parse("\"fattore famiglia\" «piano di zona»“x”"))
        .containsExactly(
            new Phrase("fattore famiglia", 1),
            new Phrase("piano di zona", 20),
            new Phrase("x", 35));
  }

  @Test
  void openQuote_reachesToTheEnd() {
    assertThat(QueryParser.parse("asilo \"nido comunale"))
        .containsExactly(new Word("asilo", 1), new Phrase("nido comunale", 7));
  }

  @Test
  void exclusion_ofWordPhraseAndField() {
    assertThat(QueryParser.parse("minori -stranieri -\"non accompagnati\" -anno:2021"))
        .containsExactly(
            new Word("minori", 1),
            new Excluded(new Word("stranieri", 9), 8),
            new Excluded(new Phrase("non accompagnati", 20), 19),
            new Excluded(new Field(FacetName.YEAR, "2021", 40), 39));
  }

  @Test
  void hyphens_insideWordsAndAlone_excludeNothing() {
    assertThat(QueryParser.parse("PEG-PIAO - casa"))
        .containsExactly(new Word("PEG-PIAO", 1), new Word("casa", 12));
  }

  @Test
  void or_joinsItsNeighbours() {
    assertThat(QueryParser.parse("avviso affitto OR locazione | \"canone sociale\""))
        .containsExactly(
            new Word("avviso", 1),
            new Either(
                List.of(
                    new Word("affitto", 8),
                    new Word("locazione", 19),
                    new Phrase("canone sociale", 31)),
                8));
  }

  @Test
  void or_inSmallLetters_isAWord() {
    assertThat(QueryParser.parse("or ORto"))
        .containsExactly(new Word("or", 1), new Word("ORto", 4));
  }

  @Test
  void fields_withAndWithoutBlankOrQuotes() {
    assertThat(QueryParser.parse("anno:2024 Settore: \"casa e quartieri\" comune:pieve-montana"))
        .containsExactly(
            new Field(FacetName.YEAR, "2024", 1),
            new Field(FacetName.SECTOR, "casa e quartieri", 11),
            new Field(FacetName.MUNICIPALITY, "pieve-montana", 39));
  }

  @Test
  void colon_afterAnotherWord_isNoField() {
    assertThat(QueryParser.parse("oggetto:delibera 10:30"))
        .containsExactly(new Word("oggetto:delibera", 1), new Word("10:30", 18));
  }

  @Test
  void stars_endAWordOrStandAlone() {
    assertThat(QueryParser.parse("coprog* *"))
        .containsExactly(new Prefix("coprog", 1), new Everything(9));
  }

  @Test
  void bracketsAndControlCharacters_areBlanks() {
    assertThat(QueryParser.parse("(casa\u0000popolare)"))
        .containsExactly(new Word("casa", 2), new Word("popolare", 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "\"\"", "()", "\u0007"})
  void nothingSaid_isEmpty(String query) {
    assertThat(QueryParser.parse(query)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a OR -b", "-a OR b", "a OR OR b", "OR", "|", "a OR", "tipo:", "a*b", "*a"})
  void whatMakesNoSense_isRefusedWithItsPlace(String query) {
    assertThatThrownBy(() -> QueryParser.parse(query))
        .isInstanceOf(InvalidSearchException.class)
        .hasMessageMatching(".* at character \\d+ .*");
  }

  @Test
  void limits_areExact() {
    assertThat(QueryParser.parse("a ".repeat(QueryParser.MAX_PARTS))).hasSize(64);
    assertThat(QueryParser.parse("x".repeat(QueryParser.MAX_LENGTH))).hasSize(1);
    assertThatThrownBy(() -> QueryParser.parse("x".repeat(QueryParser.MAX_LENGTH + 1)))
        .isInstanceOf(InvalidSearchException.class);
  }
}
