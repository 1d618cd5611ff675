package it.schedario.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Missions and programmes of the harmonised budget: D.Lgs. 118/2011, allegato 14.
 *
 * <p>The list changes by decree: the one of 10 October 2024 takes the nurseries out of programme
 * 12.01 and gives them 12.11, from the budget of 2026. So a code is asked for with the year of the
 * budget; years before the list apply the names it began with.
 */
public final class OfficialClassification {
  private static final String TABLE = "official-classification.csv";
  private static final int CELLS = 5;

  /** By mission, or mission and programme with a point between. */
  private static final Map<String, List<Row>> ROWS = load();

  private OfficialClassification() {}

  /**
   * @param code two digits: {@code 12}
   */
  public static Optional<CodedName> mission(String code, int year) {
    return inForce(code, year);
  }

  /**
   * @param mission two digits: {@code 12}
   * @param programme two digits, counted inside the mission: {@code 06}
   */
  public static Optional<CodedName> programme(String mission, String programme, int year) {
    return inForce(mission + "." + programme, year);
  }

  private static Optional<CodedName> inForce(String key, int year) {
    int listed = Math.max(year, Row.FIRST_YEAR);
    return ROWS.getOrDefault(key, List.of()).stream()
        .filter(row -> row.from() <= listed && listed <= row.to())
        .map(Row::name)
        .findFirst();
  }

  private static Map<String, List<Row>> load() {
    try (InputStream table =
            Objects.requireNonNull(OfficialClassification.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(Row::of).collect(Collectors.groupingBy(Row::key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param from first year in force
   * @param to last year in force
   */
  private record Row(String key, CodedName name, int from, int to) {
    /** The first budgets with missions and programmes. */
    static final int FIRST_YEAR = 2014;

    static Row of(String row) {
      String[] cells = row.split(";", -1);
      if (cells.length != CELLS) {
        throw new IllegalArgumentException(TABLE + ": '" + row + "' has not " + CELLS + " cells");
      }
      boolean isMission = cells[1].isEmpty();
      return new Row(
          isMission ? cells[0] : cells[0] + "." + cells[1],
          new CodedName(isMission ? cells[0] : cells[1], cells[2]),
          Integer.parseInt(cells[3]),
          cells[4].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells[4]));
    }
  }
}
