package it.schedario.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeoutTest extends ApiTest {

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(super.getProperties());
    properties.put("schedario.graphql.time", "0s");
    return properties;
  }

  @Test
  void timeIsOver_nothingMoreIsFetched() throws Exception {
    Answer answer = ask("{ __typename search(query: \"\") { totalCount } }");

    assertThat(answer.code()).isEqualTo("TIMEOUT");
    assertThat(answer.at("errors.0.message"))
        .isEqualTo("not fetched: the time allowed, 0 ms, is over");
    assertThat(index.requests()).isEmpty();
  }
}
