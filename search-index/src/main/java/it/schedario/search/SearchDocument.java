package it.schedario.search;

import it.schedario.schema.DocumentKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of one document.
 *
 * @param version grows with every change of the document; an older version never replaces a newer
 *     one
 * @param code the document's own code, found in any written form; null when it has none
 * @param title what orders by title go by; it is found only where a passage holds it
 * @param amount in euro and cents, what filters by amount go by; null when it has none
 * @param facets the values it counts under; a facet without value is absent. {@link
 *     FacetName#AMOUNT} follows from the amount
 * @param passages every text that can be found, title and code among them, in reading order
 */
public record SearchDocument(
    String id,
    long version,
    DocumentKind kind,
    int year,
    @Nullable String code,
    String title,
    @Nullable BigDecimal amount,
    Map<FacetName, List<FacetTerm>> facets,
    List<Passage> passages) {

  public SearchDocument {
    if (id.isBlank()) {
      throw new IllegalArgumentException("document '" + title + "': id is blank");
    }
    Map<FacetName, List<FacetTerm>> copy = new EnumMap<>(FacetName.class);
    facets.forEach(
        (name, terms) -> {
          if (!terms.isEmpty()) {
            copy.put(name, eachValueOnce(terms));
          }
        });
    if (amount != null) {
      amount = amount.setScale(2, RoundingMode.HALF_EVEN);
      copy.put(FacetName.AMOUNT, List.of(AmountBucket.of(amount)));
    }
    facets = Collections.unmodifiableMap(copy);
    passages = List.copyOf(passages);
  }

  /** A document without an amount. */
  public SearchDocument(
      String id,
      long version,
      DocumentKind kind,
      int year,
      @Nullable String code,
      String title,
      Map<FacetName, List<FacetTerm>> facets,
      List<Passage> passages) {
    this(id, version, kind, year, code, title, null, facets, passages);
  }

  /** A document counts once under a value, however often it names it. */
  private static List<FacetTerm> eachValueOnce(List<FacetTerm> terms) {
    Set<String> seen = new HashSet<>();
    List<FacetTerm> once = new ArrayList<>();
    for (FacetTerm term : terms) {
      if (seen.add(term.value())) {
        once.add(term);
      }
    }
    return List.copyOf(once);
  }

  /**
   * A facet value.
   *
   * @param value what filters name: {@code borgo-san-martino}, {@code 2024}, {@code 12}
   * @param label what people read: {@code Borgo San Martino}
   * @param aliases other names filters may use for it, for instance the ISTAT code of a town
   */
  public record FacetTerm(String value, String label, List<String> aliases) {
    public FacetTerm {
      if (value.isBlank()) {
        throw new IllegalArgumentException("facet term '" + label + "': value is blank");
      }
      aliases = List.copyOf(aliases);
    }

    public FacetTerm(String value, String label) {
      this(value, label, List.of());
    }
  }

  /**
   * A stretch of text that is shown as evidence.
   *
   * @param field path of the field in the document: {@code implementationStatus}, {@code
   *     phases[0].note}
   * @param section heading it stands under, as people know it (<i>Stato di attuazione</i>)
   * @param weight how much a match in it says about the document
   * @param page page of the source it begins on, from 1
   * @param start offset of the passage in its field, in UTF-16 units
   */
  public record Passage(
      String field, String section, Weight weight, int page, int start, String text) {}

  /** What a text is to its document: a match in the title says more than one in a note. */
  public enum Weight {
    /** Title and code. */
    TITLE,
    /** What the document tells. */
    NARRATIVE,
    /**
     * Offices, people, towns, official names: short, repeated over many documents, and asked for
     * together with their heading (<i>responsabile Rossi</i>), which is found too.
     */
    NAME,
    /** What a table prints once for many cards: areas and titles of a budget, official names. */
    SHARED,
    /** Remarks on the side. */
    NOTE,
    /** Text of a page as printed, which no field holds, or which a field holds more precisely. */
    PAGE
  }
}
