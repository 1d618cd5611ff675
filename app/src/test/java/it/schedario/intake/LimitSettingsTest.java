package it.schedario.intake;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.ingest.ReadLimits;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitSettingsTest {
  @Test
  void of_nothingSet_isTheDefault() {
    assertThat(LimitSettings.of(Map.of())).isEqualTo(ReadLimits.DEFAULT);
  }

  @Test
  void of_settings_movesTheseLimits() {
    ReadLimits limits =
        LimitSettings.of(
            Map.of(LimitSettings.FILE_MEGABYTES, "16", LimitSettings.READ_SECONDS, "5"));

    assertThat(limits.fileBytes()).isEqualTo(16L << 20);
    assertThat(limits.textBytes()).isEqualTo(16L << 20);
    assertThat(limits.pdf().time()).isEqualTo(Duration.ofSeconds(5));
    assertThat(limits.pdf().pages()).isEqualTo(ReadLimits.DEFAULT.pdf().pages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "molto", "99999999999"})
  void of_aValueThatIsNone_keepsTheLimit(String value) {
    assertThat(LimitSettings.of(Map.of(LimitSettings.READ_SECONDS, value)))
        .isEqualTo(ReadLimits.DEFAULT);
  }
}
