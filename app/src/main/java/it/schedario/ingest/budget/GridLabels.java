package it.schedario.ingest.budget;

import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.WordBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words above the columns of a table that tell the columns apart, and the years printed behind
 * or below them.
 *
 * @param figures for each column of figures the word that names it
 * @param programme above mission and programme; null where the table has none
 * @param earmark above the V of earmarked rows; null where the table has none
 */
record GridLabels(
    Map<Figure, Word> figures,
    @Nullable Word programme,
    @Nullable Word earmark,
    ColumnYears years) {

  /** Of the size of the font: a blank between two words is not wider. */
  private static final double MOST_BLANK = 1;

  /** Of the size of the font: the next line of a label is not further down. */
  private static final double NEXT_LINE = 2.2;

  private static final double SAME_BASELINE = 0.35;

  /** The longest header, and the headings below it, have far fewer. */
  private static final int MOST_WORDS = 500;

  private static final Set<String> CAPITAL_LABELS =
      Set.of("PRECEDENTI", "STANZIAMENTI", "TRIENNALE");

  private record Dated(Word label, int year) {}

  /**
   * @param rows of the table from its title on
   * @return null when a column of the table has no label
   */
  static @Nullable GridLabels find(BudgetTable table, List<TableRow> rows) {
    List<Word> words = new ArrayList<>();
    for (TableRow row : rows) {
      if (row.tokens().stream().anyMatch(token -> token.is(Token.Kind.AMOUNT))) {
        break;
      }
      row.pieces().forEach(piece -> words.addAll(piece.words()));
      if (words.size() > MOST_WORDS) {
        return null;
      }
    }
    Map<Figure, Word> figures = new EnumMap<>(Figure.class);
    ColumnYears years = addDated(figures, words);
    for (Word word : words) {
      if (CAPITAL_LABELS.contains(word.text())) {
        figures.putIfAbsent(capital(word.text()), word);
      }
    }
    figures.keySet().retainAll(table.columns());
    Word forecast = figures.get(Figure.FORECAST);
    if (years == null || forecast == null) {
      return null;
    }
    Word programme = table.hasProgramme() ? nearest("MISS", words, forecast) : null;
    boolean isWhole =
        figures.size() == Set.copyOf(table.columns()).size()
            && (programme != null || !table.hasProgramme());
    return isWhole
        ? new GridLabels(figures, programme, nearest("VINC", words, forecast), years)
        : null;
  }

  /** Two forecasts and an outturn; null when they are not these, or have no year. */
  private static @Nullable ColumnYears addDated(Map<Figure, Word> figures, List<Word> words) {
    List<Dated> forecasts = dated("PREVISIONE", words);
    List<Dated> outturns = dated("RENDICONTO", words);
    if (forecasts.size() < 2 || outturns.isEmpty()) {
      return null;
    }
    Dated one = forecasts.get(0);
    Dated other = forecasts.get(1);
    if (one.year == other.year) {
      return null;
    }
    Dated later = one.year > other.year ? one : other;
    Dated earlier = later == one ? other : one;
    figures.put(Figure.FORECAST, later.label);
    figures.put(Figure.PREVIOUS_FORECAST, earlier.label);
    figures.put(Figure.OUTTURN, outturns.get(0).label);
    return new ColumnYears(later.year, earlier.year, outturns.get(0).year);
  }

  private static List<Dated> dated(String label, List<Word> words) {
    List<Dated> dated = new ArrayList<>();
    for (Word word : words) {
      if (word.text().equals(label)) {
        for (Word year : words) {
          if (isYear(year.text()) && isBehindOrBelow(word, year)) {
            dated.add(new Dated(word, Integer.parseInt(year.text())));
            break;
          }
        }
      }
    }
    return dated;
  }

  private static boolean isYear(String text) {
    return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isBehindOrBelow(Word label, Word year) {
    WordBox above = label.box();
    WordBox box = year.box();
    if (above == null || box == null || label.line().page() != year.line().page()) {
      return false;
    }
    double step = (box.baseline() - above.baseline()) / above.size();
    if (Math.abs(step) <= SAME_BASELINE) {
      double gap = (box.left() - above.right()) / above.size();
      return gap > 0 && gap < MOST_BLANK;
    }
    return step > 0 && step < NEXT_LINE && box.right() > above.left() && box.left() < above.right();
  }

  private static Figure capital(String label) {
    return switch (label) {
      case "PRECEDENTI" -> Figure.PRIOR_OBLIGATIONS;
      case "STANZIAMENTI" -> Figure.NEW_APPROPRIATIONS;
      default -> Figure.PUBLIC_WORKS_PROGRAMME;
    };
  }

  /** The title of the table may say the same word as the label of a column. */
  private static @Nullable Word nearest(String prefix, List<Word> words, Word label) {
    return words.stream()
        .filter(word -> word.text().regionMatches(true, 0, prefix, 0, prefix.length()))
        .min(Comparator.comparingDouble(word -> Math.abs(baseline(word) - baseline(label))))
        .orElse(null);
  }

  private static double baseline(Word word) {
    WordBox box = word.box();
    return box == null ? 0 : box.baseline();
  }
}
