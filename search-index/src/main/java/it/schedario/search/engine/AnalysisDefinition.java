package it.schedario.search.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The Italian analysis, {@code analysis.json}: the {@code analysis} part of the settings of an
 * Elasticsearch index, word for word, which other engines build their own chains from.
 */
public final class AnalysisDefinition {
  private static final String RESOURCE = "/it/schedario/search/analysis.json";

  private final JsonNode settings;

  private AnalysisDefinition(JsonNode settings) {
    this.settings = settings;
  }

  public static AnalysisDefinition load() {
    try (InputStream resource = Resources.open(RESOURCE)) {
      return new AnalysisDefinition(new ObjectMapper().readTree(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public JsonNode charFilter(String name) {
    return settings.required("char_filter").required(name);
  }

  /** Missing when the name is one of the filters every engine has, such as {@code lowercase}. */
  public JsonNode filter(String name) {
    return settings.required("filter").path(name);
  }

  public JsonNode analyzer(String name) {
    return settings.required("analyzer").required(name);
  }

  /** What the elision takes off a word, without the apostrophe. */
  public List<String> articles() {
    return strings(filter("articles").required("articles"));
  }

  /** The whole definition as JSON. */
  public String json() {
    return settings.toString();
  }

  public static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(element -> strings.add(element.asText()));
    return strings;
  }
}
