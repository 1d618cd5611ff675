package it.schedario.search.engine;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * The Italian analysis, {@code analysis.json}: the {@code analysis} part of the settings of an
 * Elasticsearch index, word for word, which other engines build their own chains from.
 */
public final class AnalysisDefinition {
  private static final String RESOURCE = "/it/schedario/search/analysis.json";

  private final JsonObject settings;

  private AnalysisDefinition(JsonObject settings) {
    this.settings = settings;
  }

  public static AnalysisDefinition load() {
    try (JsonReader resource = Json.createReader(Resources.open(RESOURCE))) {
      return new AnalysisDefinition(resource.readObject());
    }
  }

  public JsonObject charFilter(String name) {
    return required("char_filter", name);
  }

  /** Empty when the name is one of the filters every engine has, such as {@code lowercase}. */
  public JsonObject filter(String name) {
    JsonObject filters = settings.getJsonObject("filter");
    return filters.containsKey(name) ? filters.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT;
  }

  public JsonObject analyzer(String name) {
    return required("analyzer", name);
  }

  /** What the elision takes off a word, without the apostrophe. */
  public List<String> articles() {
    return strings(filter("articles").getJsonArray("articles"));
  }

  /** The whole definition as JSON. */
  public String json() {
    return settings.toString();
  }

  public static List<String> strings(JsonArray array) {
    return array.getValuesAs(JsonString::getString);
  }

  private JsonObject required(String section, String name) {
    JsonObject definition = settings.getJsonObject(section).getJsonObject(name);
    if (definition == null) {
      throw new IllegalArgumentException(RESOURCE + " has no " + section + " '" + name + "'");
    }
    return definition;
  }
}
