package it.schedario.search.elastic;

import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.SearchRequest.Order;
import it.schedario.search.engine.SuggestionField;
import it.schedario.search.query.View;
import java.util.Locale;

/** The names of the fields in {@code elasticsearch-index.json}. */
final class IndexFields {
  static final String ID = "id";
  static final String CODE = "code";

  /** In cents. */
  static final String AMOUNT = "amount";

  static final String PASSAGES = "passages";

  /** Of a passage: a name from {@link #of}. */
  static final String WEIGHT = "weight";

  /** Of a passage: true when the document shows the same text elsewhere; else absent. */
  static final String REPEATED = "repeated";

  /** Objects that have one field for each constant of an enum. */
  static final String ORDER = "order";

  /** Values, as filters name them. */
  static final String FACETS = "facets";

  /** Values with label and aliases, as they are counted. */
  static final String FACET_TERMS = "facet_terms";

  static final String TEXTS = "texts";

  /** An object that has one field for each list of keywords. */
  static final String SUGGESTIONS = "suggestions";

  private static final String EXACT = ".exact";

  private IndexFields() {}

  /** The last part of the name of a field that stands for a constant. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String order(Order order) {
    return ORDER + "." + of(order);
  }

  static String facet(FacetName name) {
    return FACETS + "." + of(name);
  }

  static String facetTerms(FacetName name) {
    return FACET_TERMS + "." + of(name);
  }

  static String suggestion(SuggestionField field) {
    return SUGGESTIONS + "." + of(field);
  }

  /** All texts of this weight, as analysed for the view. */
  static String text(Weight weight, View view) {
    return TEXTS + "." + of(weight) + suffix(view);
  }

  static String passageText(View view) {
    return PASSAGES + ".text" + suffix(view);
  }

  static String passage(String field) {
    return PASSAGES + "." + field;
  }

  private static String suffix(View view) {
    return view == View.EXACT ? EXACT : "";
  }
}
