package it.schedario.ingest.classify;

import it.schedario.ingest.classify.Stems.Stem;
import it.schedario.schema.CodeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What towns say when they speak of a programme: a table of terms, each with a weight. */
final class ProgrammeVocabulary {
  private static final String FILE = "programme-vocabulary.csv";
  private static final String HEADER = "mission;programme;from;to;weight;terms";

  private final Map<String, List<Meaning>> meanings = new HashMap<>();
  private int mostStems;

  /** Loads the table that comes with the program. */
  ProgrammeVocabulary() {
    for (CodeTable.Row row : CodeTable.bundled(ProgrammeVocabulary.class, FILE, HEADER).rows()) {
      Meaning meaning = Meaning.of(row);
      for (String term : row.cell(5).split(",")) {
        add(row, Stems.of(term), meaning);
      }
    }
  }

  private void add(CodeTable.Row row, List<Stem> stems, Meaning meaning) {
    List<Meaning> known =
        meanings.computeIfAbsent(key(stems, 0, stems.size()), any -> new ArrayList<>());
    row.require(
        known.stream().noneMatch(meaning::isOfSame),
        "'" + stems + "' speaks for this programme in another place already");
    known.add(meaning);
    mostStems = Math.max(mostStems, stems.size());
  }

  /** The terms of a text, in reading order; of those that begin alike the longest. */
  List<Found> find(String text) {
    List<Stem> stems = Stems.of(text);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < stems.size()) {
      int next = at + 1;
      for (int end = Math.min(stems.size(), at + mostStems); end > at; end--) {
        String key = key(stems, at, end);
        List<Meaning> meant = meanings.get(key);
        if (meant != null) {
          String printed = text.substring(stems.get(at).start(), stems.get(end - 1).end());
          found.add(new Found(key, printed, meant));
          next = end;
          break;
        }
      }
      at = next;
    }
    return found;
  }

  /** All there are. */
  List<Meaning> meanings() {
    return meanings.values().stream().flatMap(List::stream).toList();
  }

  private static String key(List<Stem> stems, int from, int to) {
    return stems.subList(from, to).stream().map(Stem::text).collect(Collectors.joining(" "));
  }

  /**
   * A term in a text.
   *
   * @param key the same for all forms of the term
   * @param printed as the text has it
   */
  record Found(String key, String printed, List<Meaning> meanings) {}

  /**
   * What a term speaks for.
   *
   * @param programme null when it speaks for the mission alone
   * @param from first year of the budget it does so
   * @param to last year of the budget it does so
   * @param weight 1 a hint, 2 usually meant, 3 hardly said of anything else
   */
  record Meaning(String mission, @Nullable String programme, int from, int to, int weight) {
    static Meaning of(CodeTable.Row row) {
      return new Meaning(
          row.cell(0),
          row.cell(1).isEmpty() ? null : row.cell(1),
          row.cell(2).isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(row.cell(2)),
          row.cell(3).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.cell(3)),
          Integer.parseInt(row.cell(4)));
    }

    /** Mission and programme as the official list has them: {@code 12.06}, {@code 12}. */
    String code() {
      return programme == null ? mission : mission + "." + programme;
    }

    boolean isIn(int year) {
      return from <= year && year <= to;
    }

    private boolean isOfSame(Meaning other) {
      return code().equals(other.code()) && from <= other.to && other.from <= to;
    }
  }
}
