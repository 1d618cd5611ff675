package it.schedario.export;

import it.schedario.search.FacetName;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A filter as it is typed into a URL or a command line, {@code municipality=castelverde-ticino}:
 * the fields of {@code SearchFilter}, each as often as it has values.
 */
public final class TypedFilter {
  private final Map<FacetName, Set<String>> values = new EnumMap<>(FacetName.class);

  /** What can be filtered on. */
  public static List<String> names() {
    return Arrays.stream(FacetName.values()).map(TypedFilter::name).toList();
  }

  /**
   * @throws IllegalArgumentException when there is no filter of this name; the message lists them
   */
  public void add(String name, String value) {
    FacetName facet =
        Arrays.stream(FacetName.values())
            .filter(known -> name(known).equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "filter '%s' is none of %s".formatted(name, String.join(", ", names()))));
    values.computeIfAbsent(facet, first -> new LinkedHashSet<>()).add(value);
  }

  /** For {@link ExportRequest}. */
  public Map<FacetName, Set<String>> values() {
    return values;
  }

  private static String name(FacetName facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }
}
