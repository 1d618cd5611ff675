package it.schedario.export;

import it.schedario.search.AmountRange;
import it.schedario.search.FacetName;
import it.schedario.search.SearchFilter;
import it.schedario.search.SearchFilter.Selection;
import it.schedario.search.YearRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filter as it is typed into a URL or a command line, {@code municipality=castelverde-ticino}: the
 * fields of the GraphQL {@code SearchFilter}, each as often as it has values. Ranges are {@code
 * years=2022..2024}, with an end left out where they are open; {@code not.state=Concluso} excludes.
 */
public final class TypedFilter {
  private static final String NOT = "not.";
  private static final String YEARS = "years";
  private static final String AMOUNT = name(FacetName.AMOUNT);
  private static final String MISSING = "missing";

  private final Typed wanted = new Typed();
  private final Typed unwanted = new Typed();

  /** What can be filtered on; each also with {@code not.} before it. */
  public static List<String> names() {
    return Stream.concat(
            Arrays.stream(FacetName.values()).map(TypedFilter::name), Stream.of(YEARS, MISSING))
        .toList();
  }

  /** Whether there is a filter of this name, excluding ones too. */
  public static boolean isName(String name) {
    return names().contains(withoutNot(name));
  }

  /**
   * @throws IllegalArgumentException when there is no such filter, or the value is none of its
   *     values; the message says what is allowed
   */
  public void add(String name, String value) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "filter '%s' is none of %s, not.…".formatted(name, String.join(", ", names())));
    }
    (name.startsWith(NOT) ? unwanted : wanted).add(withoutNot(name), value);
  }

  /** For {@link ExportRequest}. */
  public SearchFilter toFilter() {
    return new SearchFilter(wanted.toSelection(), unwanted.toSelection());
  }

  private static String withoutNot(String name) {
    return name.startsWith(NOT) ? name.substring(NOT.length()) : name;
  }

  private static String name(FacetName facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<FacetName> findFacet(String name) {
    return Arrays.stream(FacetName.values()).filter(facet -> name(facet).equals(name)).findFirst();
  }

  /** What is typed of one side of the filter. */
  private static final class Typed {
    private final Map<FacetName, Set<String>> values = new EnumMap<>(FacetName.class);
    private final Set<FacetName> missing = EnumSet.noneOf(FacetName.class);
    private final List<YearRange> years = new ArrayList<>();
    private final List<AmountRange> amounts = new ArrayList<>();

    void add(String name, String value) {
      if (name.equals(YEARS)) {
        Range<Integer> range = Range.of(name, value, Integer::valueOf);
        years.add(new YearRange(range.from(), range.to()));
      } else if (name.equals(AMOUNT)) {
        Range<BigDecimal> range = Range.of(name, value, BigDecimal::new);
        amounts.add(new AmountRange(range.from(), range.to()));
      } else if (name.equals(MISSING)) {
        missing.add(
            findFacet(value.toLowerCase(Locale.ROOT))
                .orElseThrow(
                    () -> new IllegalArgumentException("missing is '" + value + "', no facet")));
      } else {
        findFacet(name)
            .ifPresent(
                facet ->
                    values.computeIfAbsent(facet, first -> new LinkedHashSet<>()).add(value));
      }
    }

    Selection toSelection() {
      return new Selection(values, missing, years, amounts);
    }
  }

  /** {@code from..to}, with an end left out where it is open. */
  private record Range<T>(@Nullable T from, @Nullable T to) {

    static <T> Range<T> of(String name, String text, Function<String, T> reading) {
      String[] ends = text.split("\\.\\.", -1);
      try {
        if (ends.length == 2) {
          return new Range<>(end(ends[0], reading), end(ends[1], reading));
        }
      } catch (NumberFormatException e) {
        // told below
      }
      throw new IllegalArgumentException(
          name + " is '" + text + "', not a range of numbers such as 2022..2024, 2022.. or ..2024");
    }

    private static <T> @Nullable T end(String text, Function<String, T> reading) {
      return text.isBlank() ? null : reading.apply(text.strip());
    }
  }
}
