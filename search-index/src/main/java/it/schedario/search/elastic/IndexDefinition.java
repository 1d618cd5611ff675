package it.schedario.search.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.SearchRequest.Order;
import it.schedario.search.engine.AnalysisDefinition;
import it.schedario.search.engine.FieldWeights;
import it.schedario.search.engine.SuggestionField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Settings and mapping of our indices: {@code elasticsearch-index.json} with the analysis that all
 * engines share in its settings. A field {@code *} in its mapping stands for one field per constant
 * of an enum. Deleted documents are forgotten at once ({@code gc_deletes}): one that comes back in
 * an older version is welcome.
 *
 * @param json body of the request that creates an index
 * @param fingerprint tells one definition from another; kept in the mapping of each index
 */
record IndexDefinition(String json, String fingerprint) {
  private static final String RESOURCE = "elasticsearch-index.json";
  private static final String EACH = "*";
  private static final ObjectMapper JSON = new ObjectMapper();

  static IndexDefinition load(AnalysisDefinition analysis) {
    try {
      ObjectNode index = read();
      ObjectNode mappings = (ObjectNode) index.required("mappings");
      expand(mappings, IndexFields.ORDER, Order.values());
      expand(mappings, IndexFields.FACETS, FacetName.values());
      expand(mappings, IndexFields.FACET_TERMS, FacetName.values());
      expand(mappings, IndexFields.TEXTS, Weight.values());
      expand(mappings, IndexFields.SUGGESTIONS, SuggestionField.values());
      ObjectNode settings = (ObjectNode) index.required("settings");
      settings.set("analysis", JSON.readTree(analysis.json()));
      settings.set("similarity", similarity());
      String fingerprint = sha256(index.toString());
      mappings.putObject("_meta").put(IndexGenerations.FINGERPRINT, fingerprint);
      return new IndexDefinition(index.toString(), fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Weighs length and repetition of all texts as the embedded engine does. */
  private static ObjectNode similarity() {
    ObjectNode similarity = JSON.createObjectNode();
    similarity
        .putObject("default")
        .put("type", "BM25")
        .put("k1", FieldWeights.REPETITION)
        .put("b", FieldWeights.LENGTH);
    return similarity;
  }

  private static ObjectNode read() throws IOException {
    try (InputStream in = IndexDefinition.class.getResourceAsStream(RESOURCE)) {
      return (ObjectNode) JSON.readTree(Objects.requireNonNull(in, RESOURCE));
    }
  }

  private static void expand(ObjectNode mappings, String object, Enum<?>[] constants) {
    ObjectNode fields =
        (ObjectNode) mappings.required("properties").required(object).required("properties");
    JsonNode mapping = fields.remove(EACH);
    for (Enum<?> constant : constants) {
      fields.set(IndexFields.of(constant), mapping);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
