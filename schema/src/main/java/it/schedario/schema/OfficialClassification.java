package it.schedario.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Missions and programmes of the harmonised budget: D.Lgs. 118/2011, allegato 14.
 *
 * <p>The list changes by decree: the one of 10 October 2024 takes the nurseries out of programme
 * 12.01 and gives them 12.11, from the budget of 2026. So a code is asked for with the year of the
 * budget; years before the list apply the names it began with.
 */
public final class OfficialClassification {
  private static final String HEADER = "mission;programme;name;from;to";

  /** The first budgets with missions and programmes. */
  private static final int FIRST_YEAR = 2014;

  /** By mission, or mission and programme with a point between. */
  private final Map<String, List<Term>> terms;

  private OfficialClassification(Map<String, List<Term>> terms) {
    this.terms = terms;
  }

  /** The list that comes with the program. */
  public static OfficialClassification bundled() {
    return new OfficialClassification(
        terms(
            CodeTable.bundled(
                OfficialClassification.class, "official-classification.csv", HEADER)));
  }

  /**
   * Returns this list with a later one over it: what the file says of a mission or programme takes
   * the place of all that was said of it.
   *
   * @throws IllegalArgumentException when the file is not such a list; the message names file, line
   *     and rule
   */
  public OfficialClassification extendedBy(Path file) {
    CodeTable table = CodeTable.read(file, HEADER);
    Map<String, List<Term>> all = new HashMap<>(terms);
    all.putAll(terms(table));
    for (CodeTable.Row row : table.rows()) {
      String mission = row.cell(0);
      row.require(all.containsKey(mission), "there is no mission '" + mission + "'");
    }
    return new OfficialClassification(all);
  }

  /**
   * @param code two digits: {@code 12}
   */
  public Optional<CodedName> mission(String code, int year) {
    return inForce(code, year);
  }

  /**
   * @param mission two digits: {@code 12}
   * @param programme two digits, counted inside the mission: {@code 06}
   */
  public Optional<CodedName> programme(String mission, String programme, int year) {
    return inForce(mission + "." + programme, year);
  }

  private Optional<CodedName> inForce(String key, int year) {
    int listed = Math.max(year, FIRST_YEAR);
    return terms.getOrDefault(key, List.of()).stream()
        .filter(term -> term.from() <= listed && listed <= term.to())
        .map(Term::name)
        .findFirst();
  }

  private static Map<String, List<Term>> terms(CodeTable table) {
    Map<String, List<Term>> terms = new HashMap<>();
    for (CodeTable.Row row : table.rows()) {
      Term term = Term.of(row);
      String programme = row.cell(1);
      String key = programme.isEmpty() ? row.cell(0) : row.cell(0) + "." + programme;
      List<Term> known = terms.computeIfAbsent(key, any -> new ArrayList<>());
      row.require(
          known.stream().noneMatch(term::overlaps), key + " has two names for the same years");
      known.add(term);
    }
    return terms;
  }

  /**
   * A name while it is in force.
   *
   * @param from first year in force
   * @param to last year in force
   */
  private record Term(CodedName name, int from, int to) {
    private static final Pattern CODE = Pattern.compile("\\d\\d");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static Term of(CodeTable.Row row) {
      String mission = row.cell(0);
      String programme = row.cell(1);
      row.require(isLike(CODE, mission), "mission '" + mission + "' is not two digits");
      row.require(
          programme.isEmpty() || isLike(CODE, programme),
          "programme '" + programme + "' is neither two digits nor empty");
      row.require(!row.cell(2).isEmpty(), "the name is empty");
      int from = year(row, 3, "from");
      int to = row.cell(4).isEmpty() ? Integer.MAX_VALUE : year(row, 4, "to");
      row.require(from <= to, "from " + from + " is after to " + to);
      return new Term(
          new CodedName(programme.isEmpty() ? mission : programme, row.cell(2)), from, to);
    }

    private static int year(CodeTable.Row row, int column, String name) {
      String cell = row.cell(column);
      row.require(isLike(YEAR, cell), name + " '" + cell + "' is not a year of four digits");
      return Integer.parseInt(cell);
    }

    private static boolean isLike(Pattern form, String cell) {
      return form.matcher(cell).matches();
    }

    boolean overlaps(Term other) {
      return from <= other.to && other.from <= to;
    }
  }
}
