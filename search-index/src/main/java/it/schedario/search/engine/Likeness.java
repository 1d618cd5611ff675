package it.schedario.search.engine;

import it.schedario.search.SearchDocument;
import it.schedario.search.SimilarDocument;
import it.schedario.search.SimilarRequest;
import it.schedario.search.engine.PrintedWords.Word;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private final Set<String> leftOut;
  private final String title;
  private final List<Word> candidates;

  private Likeness(Set<String> leftOut, String title, List<Word> candidates) {
    this.leftOut = leftOut;
    this.title = title;
    this.candidates = candidates;
  }

  /** The documents of a request, in their order. */
  public static List<Likeness> of(SimilarRequest request, SuggestionKeys keys) {
    return request.documents().stream()
        .map(document -> of(document, request.leftOut(document), keys))
        .toList();
  }

  private static Likeness of(SearchDocument document, Set<String> leftOut, SuggestionKeys keys) {
    return new Likeness(
        Stream.concat(Stream.of(document.id()), leftOut.stream())
            .collect(Collectors.toUnmodifiableSet()),
        keys.titleKey(document),
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
            .sorted(Comparator.comparing(Term::weight).reversed().thenComparing(Term::word))
            .limit(TERMS)
            .toList();
    return new Question(leftOut, title, terms);
  }

  /** A word that no other document has makes none alike, nor does one that nearly all have. */
  private static boolean tells(long frequency, long documents) {
    return frequency > 1 && frequency <= MOST_COMMON * documents;
  }

  private static Term term(Word word, long frequency, long documents) {
    double often = 1 + Math.log(word.count());
    double rare = Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    return new Term(word.folded(), word.printed(), (float) (often * rare));
  }

  /**
   * What is asked of the index.
   *
   * @param leftOut ids of what is no answer: the document itself, which is most like it, and what
   *     the request leaves out
   * @param title keyword of the title
   * @param terms the most telling first
   */
  public record Question(Set<String> leftOut, String title, List<Term> terms) {
    /** As a reason for likeness, nobody reads more. */
    private static final int SHOWN = 10;

    /** False when the document has too few words that others have. */
    public boolean canBeAsked() {
      return terms.size() >= FEWEST_SHARED;
    }

    /** How many to look at, so that there are so many answers among them. */
    public int looksAt(int first) {
      return first + leftOut.size();
    }

    /**
     * What a document of the same title gains, as the same sheet has it in another year: half of
     * what all the words would.
     */
    public float titleWeight() {
      float all = 0;
      for (Term term : terms) {
        all += term.weight();
      }
      return all / 2;
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
   * @param weight what a document that has it gains: how much it tells
   */
  public record Term(String word, String printed, float weight) {}
}
