package it.schedario.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.schedario.benchmarks.load.Recorder.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What the service asks Elasticsearch for each question, to be asked without the service. The
 * bodies are the same but for the point in time: that of the service ended with it.
 */
final class RawSearches {
  private static final String POINT_IN_TIME = "/_pit";
  private static final String SEARCH = "/_search";
  private static final String JSON = "application/json";

  private final URI elasticsearch;
  private final List<Asked> asked;

  private RawSearches(URI elasticsearch, List<Asked> asked) {
    this.elasticsearch = elasticsearch;
    this.asked = asked;
  }

  /**
   * The calls for one question.
   *
   * @param before what is asked before the search: the vocabulary
   */
  private record Asked(List<Call> before, Call search) {}

  /**
   * @param service that asks its index through the recorder
   */
  static RawSearches record(
      Questions questions, GraphQLCalls service, Recorder recorder, URI elasticsearch) {
    recorder.drain();
    service.data(questions.body(0));
    String index =
        recorder.drain().stream()
            .map(Call::path)
            .filter(path -> path.contains(POINT_IN_TIME))
            .map(path -> path.substring(0, path.indexOf(POINT_IN_TIME)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the first search has a single page"));
    String point = open(elasticsearch, index);
    // What the service asks but once is no part of a search.
    for (int i = 0; i < questions.count(); i++) {
      service.data(questions.body(i));
    }
    recorder.drain();
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < questions.count(); i++) {
      service.data(questions.body(i));
      List<Call> calls = recorder.drain().stream().map(call -> withPoint(call, point)).toList();
      Call search = calls.get(calls.size() - 1);
      if (!search.path().contains(SEARCH)) {
        throw new IllegalStateException(
            "question " + i + " ends with " + calls.stream().map(Call::path).toList());
      }
      asked.add(new Asked(calls.subList(0, calls.size() - 1), search));
    }
    return new RawSearches(elasticsearch, asked);
  }

  /** Asks just the search. */
  void search(int question) {
    ask(asked.get(question).search());
  }

  /** Asks all that the service asks. */
  void all(int question) {
    asked.get(question).before().forEach(this::ask);
    search(question);
  }

  double callsPerQuestion() {
    return asked.stream().mapToInt(calls -> calls.before().size() + 1).average().orElseThrow();
  }

  private void ask(Call call) {
    HttpCalls.post(elasticsearch.resolve(call.path()), call.body(), call.contentType());
  }

  private static String open(URI elasticsearch, String index) {
    URI address = elasticsearch.resolve(index + POINT_IN_TIME + "?keep_alive=15m");
    try {
      byte[] answer = HttpCalls.post(address, new byte[0], JSON);
      return GraphQLCalls.JSON.readTree(answer).required("id").asText();
    } catch (IOException e) {
      throw new UncheckedIOException("no point in time", e);
    }
  }

  /** A body of several lines is a request of several searches. */
  private static Call withPoint(Call call, String point) {
    String lines =
        new String(call.body(), UTF_8)
            .lines()
            .map(line -> withPoint(line, point))
            .reduce("", (before, line) -> before + line + "\n");
    return new Call(call.path(), call.contentType(), lines.getBytes(UTF_8));
  }

  private static String withPoint(String json, String point) {
    try {
      JsonNode body = GraphQLCalls.JSON.readTree(json);
      if (body.get("pit") instanceof ObjectNode reference) {
        reference.put("id", point);
        reference.put("keep_alive", "15m");
        return body.toString();
      }
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON: " + json, e);
    }
  }
}
