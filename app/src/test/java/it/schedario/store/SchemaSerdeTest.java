package it.schedario.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import it.schedario.schema.Classification;
import it.schedario.schema.Municipality;
import org.junit.jupiter.api.Test;

/** Records that were kept before a field joined them. */
class SchemaSerdeTest {
  private final ObjectMapper mapper = ObjectMapper.getDefault();

  @Test
  void read_aClassificationWithoutEvidence_hasNone() throws Exception {
    Classification read =
        mapper.readValue(
            """
            {"mission": {"code": "12", "name": "Diritti sociali"}, "basis": "DERIVED"}
            """,
            Classification.class);

    assertThat(read.mission().code()).isEqualTo("12");
    assertThat(read.evidence()).isEmpty();
  }

  @Test
  void read_aMunicipalityWithoutIpaCode_hasNone() throws Exception {
    Municipality read =
        mapper.readValue(
            """
            {"istatCode": "999001", "slug": "castelverde-ticino", "name": "Castelverde Ticino"}
            """,
            Municipality.class);

    assertThat(read)
        .isEqualTo(new Municipality("999001", null, "castelverde-ticino", "Castelverde Ticino"));
  }
}
