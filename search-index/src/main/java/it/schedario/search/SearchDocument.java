package it.schedario.search;

import it.schedario.schema.DocumentKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of one document.
 *
 * @param version grows with every change of the document; an older version never replaces a newer
 *     one
 * @param code the document's own code, found in any written form; null when it has none
 * @param facets the values it counts under; a facet without value is absent
 * @param passages title and code excepted, every text that can be found, in reading order
 */
public record SearchDocument(
    String id,
    long version,
    DocumentKind kind,
    int year,
    @Nullable String code,
    String title,
    Map<FacetName, List<FacetTerm>> facets,
    List<Passage> passages) {

  public SearchDocument {
    Map<FacetName, List<FacetTerm>> copy = new EnumMap<>(FacetName.class);
    facets.forEach((name, terms) -> copy.put(name, List.copyOf(terms)));
    facets = copy;
    passages = List.copyOf(passages);
  }

  /**
   * A facet value.
   *
   * @param value what filters name: {@code cinisello-balsamo}, {@code 2024}, {@code 12}
   * @param label what people read: {@code Cinisello Balsamo}
   */
  public record FacetTerm(String value, String label) {}

  /**
   * A stretch of text that is shown as evidence.
   *
   * @param field path of the field in the document: {@code implementationStatus}, {@code
   *     phases[0].note}
   * @param section heading it stands under, as people know it (<i>Stato di attuazione</i>)
   * @param page page of the source it begins on, from 1
   * @param start offset of the passage in its field, in UTF-16 units
   */
  public record Passage(String field, String section, int page, int start, String text) {}
}
