package it.schedario.search.engine;

import it.schedario.search.AmountBucket;
import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchPage.FacetValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Facet values as engines keep and count them: one keyword holds value, label and aliases, so that
 * the counts bring the labels along.
 */
public final class FacetValues {
  private static final String SEPARATOR = "\u001f";
  private static final Pattern SPLIT = Pattern.compile(SEPARATOR);
  private static final List<String> BUCKETS =
      AmountBucket.ALL.stream().map(AmountBucket::value).toList();

  private FacetValues() {}

  public static String encode(FacetTerm term) {
    List<String> parts = new ArrayList<>();
    parts.add(clean(term.value()));
    parts.add(clean(term.label()));
    term.aliases().forEach(alias -> parts.add(clean(alias)));
    return String.join(SEPARATOR, parts);
  }

  static FacetTerm decode(String keyword) {
    List<String> parts = List.of(SPLIT.split(keyword, -1));
    return new FacetTerm(parts.get(0), parts.get(1), parts.subList(2, parts.size()));
  }

  private static String clean(String text) {
    return text.replace(SEPARATOR, " ");
  }

  /** Most first; amounts from small to large. */
  static Comparator<FacetValue> order(FacetName name) {
    return name == FacetName.AMOUNT
        ? Comparator.comparingInt(value -> BUCKETS.indexOf(value.value()))
        : Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);
  }
}
