package it.schedario.benchmarks.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/** One operation with variables that differ from call to call. */
final class GraphQLCalls {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONTENT_TYPE = "application/json";

  private final URI endpoint;

  GraphQLCalls(URI service) {
    endpoint = service.resolve("/graphql");
  }

  static byte[] body(String query, Map<String, Object> variables) {
    try {
      return JSON.writeValueAsBytes(Map.of("query", query, "variables", variables));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + variables, e);
    }
  }

  byte[] ask(byte[] body) {
    return HttpCalls.post(endpoint, body, CONTENT_TYPE);
  }

  /** The {@code data} of an answer without errors. */
  JsonNode data(byte[] body) {
    try {
      JsonNode answer = JSON.readTree(ask(body));
      if (answer.has("errors")) {
        throw new IllegalStateException("GraphQL: " + answer.get("errors"));
      }
      return answer.required("data");
    } catch (IOException e) {
      throw new UncheckedIOException("GraphQL answers no JSON", e);
    }
  }
}
