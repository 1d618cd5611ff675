package it.schedario.search.engine;

import it.schedario.search.SearchDocument;
import it.schedario.search.SimilarDocument;
import it.schedario.search.engine.PrintedWords.Word;
import it.schedario.search.query.Criterion;
import it.schedario.search.query.View;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that tell a document from others, and what a document has to hold of them to be like
 * it.
 *
 * <p>A word tells the more the more often the document has it and the fewer other documents do:
 * {@code (1 + ln n) · ln(1 + (N − d + ½) / (d + ½))} for a word that it has n times and that d of N
 * documents have.
 */
public final class Likeness {
  /** Of a document of hundreds of pages, the words it has most often. */
  private static final int CANDIDATES = 150;

  /** More make the search slower and the answer no better. */
  private static final int TERMS = 25;

  /** What more documents have is printed on every form. */
  private static final double MOST_COMMON = 0.9;

  /** One word in five has to be shared, and two in any case. */
  private static final int ONE_OF = 5;

  private static final int FEWEST_SHARED = 2;

  /** Of a long title the beginning is enough to know it by. */
  private static final int TITLE_TERMS = 20;

  private final String id;
  private final List<String> title;
  private final List<Word> candidates;

  private Likeness(String id, List<String> title, List<Word> candidates) {
    this.id = id;
    this.title = title;
    this.candidates = candidates;
  }

  public static Likeness of(SearchDocument document, SuggestionKeys keys) {
    return new Likeness(
        document.id(),
        keys.exactTerms(document.title()).stream().limit(TITLE_TERMS).toList(),
        keys.printedWords(document).words().stream()
            .sorted(
                Comparator.comparingInt(Word::count)
                    // Long words are rarer.
                    .thenComparingInt(word -> word.folded().length())
                    .reversed()
                    .thenComparing(Word::folded))
            .limit(CANDIDATES)
            .toList());
  }

  /** The folded words whose frequencies have to be known. */
  public Set<String> candidates() {
    return candidates.stream().map(Word::folded).collect(Collectors.toSet());
  }

  /**
   * @param frequencies how many documents have a candidate
   * @param documents how many there are
   */
  public Question question(Map<String, Long> frequencies, long documents) {
    List<Term> terms =
        candidates.stream()
            .filter(word -> tells(frequencies.getOrDefault(word.folded(), 0L), documents))
            .map(word -> term(word, frequencies.getOrDefault(word.folded(), 0L), documents))
            .sorted(Comparator.comparingDouble(Term::tells).reversed().thenComparing(Term::word))
            .limit(TERMS)
            .toList();
    return new Question(id, title, terms);
  }

  /** A word that no other document has makes none alike, nor does one that nearly all have. */
  private static boolean tells(long frequency, long documents) {
    return frequency > 1 && frequency <= MOST_COMMON * documents;
  }

  private static Term term(Word word, long frequency, long documents) {
    double often = 1 + Math.log(word.count());
    double rare = Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    return new Term(word.folded(), word.printed(), (float) often, often * rare);
  }

  /**
   * What is asked of the index.
   *
   * @param title the exact terms of the title, in order
   * @param terms the most telling first
   */
  public record Question(String id, List<String> title, List<Term> terms) {
    /** As a reason for likeness, nobody reads more. */
    private static final int SHOWN = 10;

    /** False when the document has too few words that others have. */
    public boolean canBeAsked() {
      return terms.size() >= FEWEST_SHARED;
    }

    /** What lifts a document further: the same title, as the same sheet has it in another year. */
    public List<Criterion> preferred() {
      return title.size() < 2 ? List.of() : List.of(new Criterion.Near(View.EXACT, title, 0));
    }

    /** How many of the terms have to be shared. */
    public int minimum() {
      return Math.max(FEWEST_SHARED, (terms.size() + ONE_OF - 1) / ONE_OF);
    }

    /**
     * @param shared the words of the terms that were found
     */
    public SimilarDocument answer(String found, float score, Collection<String> shared) {
      List<String> shown =
          terms.stream()
              .filter(term -> shared.contains(term.word()))
              .map(Term::printed)
              .limit(SHOWN)
              .toList();
      return new SimilarDocument(found, score, shown);
    }
  }

  /**
   * A telling word.
   *
   * @param weight what it counts, beside how rare it is, which the score of the engine knows
   * @param tells how much it tells
   */
  public record Term(String word, String printed, float weight, double tells) {
    public Criterion criterion() {
      return new Criterion.Weighted(new Criterion.Term(View.EXACT, word), weight);
    }
  }
}
