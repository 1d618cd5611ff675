package it.schedario.ingest;

import it.schedario.schema.Municipality;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The towns whose official codes we know; any other town is known by its name. */
public final class MunicipalityRegistry {
  private final Map<String, Municipality> bySlug = new HashMap<>();

  /**
   * @param rows {@code istat;ipa;name} below a header row
   */
  private MunicipalityRegistry(List<String> rows) {
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(";", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException("municipalities: '" + row + "' has not 3 cells");
      }
      String slug = slug(cells[2]);
      bySlug.put(slug, new Municipality(cells[0], slug, cells[2]));
    }
  }

  /** The table that comes with the program. */
  public static MunicipalityRegistry bundled() {
    try (InputStream csv =
            Objects.requireNonNull(
                MunicipalityRegistry.class.getResourceAsStream("municipalities.csv"),
                "municipalities.csv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
      return new MunicipalityRegistry(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the town of that name, whatever its case, accents and apostrophes; a town we have no
   * code of keeps the name as written.
   *
   * @throws IllegalArgumentException when the name has no letter or digit
   */
  public Municipality municipality(String name) {
    String slug = slug(name);
    Municipality known = bySlug.get(slug);
    return known != null ? known : new Municipality(null, slug, name.strip());
  }

  /** Lower case ASCII, every run of other characters one hyphen. */
  public static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }
}
