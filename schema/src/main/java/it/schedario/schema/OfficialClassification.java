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
 * <p>The table also keeps the first and last year a row is in force.
 */
public final class OfficialClassification {
  private static final String TABLE = "official-classification.csv";
  private static final int CELLS = 5;

  /** By mission, or mission and programme with a point between. */
  private static final Map<String, CodedName> NAMES = load();

  private OfficialClassification() {}

  /**
   * @param code two digits: {@code 12}
   */
  public static Optional<CodedName> mission(String code) {
    return Optional.ofNullable(NAMES.get(code));
  }

  /**
   * @param mission two digits: {@code 12}
   * @param programme two digits, counted inside the mission: {@code 06}
   */
  public static Optional<CodedName> programme(String mission, String programme) {
    return Optional.ofNullable(NAMES.get(mission + "." + programme));
  }

  private static Map<String, CodedName> load() {
    try (InputStream table =
            Objects.requireNonNull(OfficialClassification.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      List<String> rows = reader.lines().skip(1).toList();
      return rows.stream()
          .map(OfficialClassification::cells)
          .collect(Collectors.toUnmodifiableMap(OfficialClassification::key, row -> name(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] cells(String row) {
    String[] cells = row.split(";", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException(TABLE + ": '" + row + "' has not " + CELLS + " cells");
    }
    return cells;
  }

  private static String key(String[] cells) {
    return cells[1].isEmpty() ? cells[0] : cells[0] + "." + cells[1];
  }

  private static CodedName name(String[] cells) {
    return new CodedName(cells[1].isEmpty() ? cells[0] : cells[1], cells[2]);
  }
}
