package it.schedario.ingest;

import it.schedario.schema.CodeTable;
import it.schedario.schema.Municipality;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The towns whose official codes we know; any other town is known by its name. */
public final class MunicipalityRegistry {
  private static final String HEADER = "istat;ipa;name";
  private static final Pattern ISTAT = Pattern.compile("\\d{6}");
  private static final Pattern IPA = Pattern.compile("[A-Za-z0-9_]+");

  private final Map<String, Municipality> bySlug;

  private MunicipalityRegistry(Map<String, Municipality> bySlug) {
    this.bySlug = bySlug;
  }

  /** The table that comes with the program. */
  public static MunicipalityRegistry bundled() {
    return new MunicipalityRegistry(
        towns(CodeTable.bundled(MunicipalityRegistry.class, "municipalities.csv", HEADER)));
  }

  /**
   * Returns this table with more towns; the file wins where both know a town.
   *
   * @param file rows {@code istat;ipa;name} below this header; codes may be empty
   * @throws IllegalArgumentException when the file is not such a table; the message names file,
   *     line and rule
   */
  public MunicipalityRegistry extendedBy(Path file) {
    Map<String, Municipality> all = new HashMap<>(bySlug);
    all.putAll(towns(CodeTable.read(file, HEADER)));
    return new MunicipalityRegistry(all);
  }

  private static Map<String, Municipality> towns(CodeTable table) {
    Map<String, Municipality> towns = new HashMap<>();
    for (CodeTable.Row row : table.rows()) {
      Municipality town = town(row);
      // Documents name towns, they print no codes: of two towns of one name we could not choose.
      row.require(
          towns.putIfAbsent(town.slug(), town) == null,
          "the name '" + town.name() + "' stands in the file before; keep the town you need");
    }
    return towns;
  }

  private static Municipality town(CodeTable.Row row) {
    String name = row.cell(2);
    String slug = slug(name);
    row.require(!slug.isEmpty(), "name '" + name + "' has no letter");
    return new Municipality(
        code(row, 0, ISTAT, "ISTAT code '%s' is not six digits"),
        code(row, 1, IPA, "IPA code '%s' is not letters, digits and _"),
        slug,
        name);
  }

  private static @Nullable String code(
      CodeTable.Row row, int column, Pattern form, String otherwise) {
    String code = row.cell(column);
    row.require(code.isEmpty() || form.matcher(code).matches(), otherwise.formatted(code));
    return code.isEmpty() ? null : code;
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
    return known != null ? known : Municipality.withoutCodes(slug, name.strip());
  }

  /** Lower case ASCII letters and digits, every run of other characters one hyphen. */
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
