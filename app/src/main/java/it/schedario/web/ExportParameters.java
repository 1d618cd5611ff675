package it.schedario.web;

import io.micronaut.http.HttpParameters;
import it.schedario.export.ExportFormat;
import it.schedario.export.ExportFormat.Csv;
import it.schedario.export.ExportFormat.Decimals;
import it.schedario.export.ExportFormat.Separator;
import it.schedario.export.ExportRequest;
import it.schedario.export.TypedFilter;
import it.schedario.search.InvalidSearchException;
import it.schedario.search.SearchRequest.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The query string of {@code /export}. A name or value that means nothing is refused: who mistypes
 * a filter must not be given everything.
 */
record ExportParameters(ExportRequest request, ExportFormat format) {
  private static final List<String> OTHERS =
      List.of("query", "orderBy", "format", "separator", "decimals");

  static ExportParameters of(HttpParameters given) {
    TypedFilter filter = new TypedFilter();
    for (Map.Entry<String, List<String>> parameter : given) {
      String name = parameter.getKey();
      if (TypedFilter.isName(name)) {
        parameter.getValue().forEach(value -> add(filter, name, value));
      } else if (!OTHERS.contains(name)) {
        throw unknown(name);
      }
    }
    String query = given.get("query") == null ? "" : given.get("query");
    Order usual = query.isBlank() ? Order.NATURAL : Order.RELEVANCE;
    return new ExportParameters(
        new ExportRequest(query, filter.toFilter(), choice(given, "orderBy", Order.class, usual)),
        format(given));
  }

  private static void add(TypedFilter filter, String name, String value) {
    try {
      filter.add(name, value);
    } catch (InvalidSearchException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemCode.INVALID_PARAMETER, String.valueOf(e.getMessage()), List.of());
    }
  }

  private static ExportFormat format(HttpParameters given) {
    return switch (choice(given, "format", Format.class, Format.CSV)) {
      case CSV ->
          new Csv(
              choice(given, "separator", Separator.class, Csv.ITALIAN.separator()),
              choice(given, "decimals", Decimals.class, Csv.ITALIAN.decimals()));
      case NDJSON -> new ExportFormat.JsonLines();
      case XLSX -> new ExportFormat.Xlsx();
    };
  }

  private enum Format {
    CSV,
    NDJSON,
    XLSX
  }

  /** The constant of that name, in upper or lower case. */
  private static <E extends Enum<E>> E choice(
      HttpParameters given, String name, Class<E> type, E usual) {
    @Nullable String value = given.get(name);
    if (value == null) {
      return usual;
    }
    E[] choices = type.getEnumConstants();
    return Arrays.stream(choices)
        .filter(choice -> choice.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> invalid(name, value, choices));
  }

  private static ProblemException invalid(String name, String value, Enum<?>[] choices) {
    List<String> allowed =
        Arrays.stream(choices).map(choice -> choice.name().toLowerCase(Locale.ROOT)).toList();
    return new ProblemException(
        ProblemCode.INVALID_PARAMETER,
        "%s is '%s', allowed is %s".formatted(name, value, String.join(", ", allowed)),
        allowed);
  }

  private static ProblemException unknown(String name) {
    List<String> allowed = new ArrayList<>(OTHERS);
    allowed.addAll(TypedFilter.names());
    return new ProblemException(
        ProblemCode.UNKNOWN_PARAMETER,
        "there is no parameter '%s', allowed is %s".formatted(name, String.join(", ", allowed)),
        allowed);
  }
}
