package it.schedario.search.engine;

import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchPage.Facet;
import it.schedario.search.SearchPage.FacetValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Facet values as engines keep and count them: one keyword holds value, label and aliases, so that
 * the counts bring the labels along.
 */
public final class FacetValues {
  private static final String SEPARATOR = "\u001f";
  private static final Pattern SPLIT = Pattern.compile(SEPARATOR);

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

  /**
   * Turns the counts of an engine into the answer.
   *
   * @param counts by keyword
   * @param known all values in the index: a selected one is shown even when nothing counts for it
   */
  public static Facet facet(
      FacetName name, Map<String, Long> counts, Set<String> selected, FacetVocabulary known) {
    Map<String, Long> byValue = new HashMap<>();
    selected.forEach(value -> byValue.put(value, 0L));
    counts.forEach((keyword, count) -> byValue.merge(decode(keyword).value(), count, Long::sum));
    List<FacetValue> values = new ArrayList<>();
    byValue.forEach(
        (value, count) ->
            values.add(
                new FacetValue(value, known.label(name, value), count, selected.contains(value))));
    values.sort(
        Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value));
    return new Facet(name, values);
  }
}
