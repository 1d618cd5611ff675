package it.schedario.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without introspection and without GraphiQL. */
class ClosedServerTest extends ApiTest {

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(super.getProperties());
    properties.put("schedario.graphql.introspection", "false");
    properties.put("schedario.graphiql", "false");
    return properties;
  }

  @Test
  void theSchema_isNotTold() throws Exception {
    Answer whole = ask(IntrospectionQuery.INTROSPECTION_QUERY);
    Answer ofOneType = ask("{ __type(name: \"Query\") { name } }");

    assertThat(whole.code()).isEqualTo("INTROSPECTION_DISABLED");
    assertThat(whole.at("data")).isNull();
    assertThat(ofOneType.code()).isEqualTo("INTROSPECTION_DISABLED");
  }

  @Test
  void queries_areAnswered_typeNamesToo() throws Exception {
    Answer answer = ask("{ __typename search(query: \"\") { __typename totalCount } }");

    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.search.__typename")).isEqualTo("SearchConnection");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/graphiql", "/graphiql/page.js", "/webjars/graphiql/2.4.7/graphiql.min.js"})
  void graphiql_isNotThere(String path) throws Exception {
    assertThat(send(HttpRequest.newBuilder(uri(path))).statusCode()).isEqualTo(404);
  }

  @Test
  void home_leadsToTheStatus() throws Exception {
    var response = send(HttpRequest.newBuilder(uri("/")));

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).contains("/status");
  }
}
