package it.schedario.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActReferenceTest {

  @ParameterizedTest
  @CsvSource({
    "dgr:2857/2020, DGR 2857/2020",
    "gc:279/2024, GC 279/2024",
    "delibera:279, Delibera 279",
    "dlgs:36/2023, D.Lgs. 36/2023",
    "di:93/2024, DI 2024-93",
    "legge:162, Legge 162",
    "dpcm:2021-01-21, D.P.C.M. 21/01/2021",
  })
  void findByNormalForm_ofAnAct_isTheSameAct(String form, String label) {
    ActReference act = ActReference.findByNormalForm(form).orElseThrow();

    assertThat(act.normalForm()).isEqualTo(form);
    assertThat(act.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dgr", "dgr:", "xyz:1/2020", "DGR 2857/20", "dpcm:2021-02-30"})
  void findByNormalForm_ofAnythingElse_isEmpty(String form) {
    assertThat(ActReference.findByNormalForm(form)).isEmpty();
  }
}
