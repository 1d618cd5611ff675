package it.schedario.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a query was understood, where that is not simply what it says.
 *
 * @param wordsAsked number of its words that count: no articles and prepositions, no words that
 *     only make a question of it, no phrases, codes, numbers and acts, which all must be met
 * @param wordsNeeded how many of those a document has to hold; fewer than asked in a long question
 * @param leftOut words that were left aside: those that only make a question of the others
 *     (<i>vorrei</i>), and those of a long question that no found document holds
 * @param unknown words that no document in the index holds, in whatever form, and that are no
 *     typing error of one that is there; left out or not
 * @param corrected words that no document holds and in whose place others were searched
 * @param didYouMean the query with its typing errors corrected; null when it has none
 */
public record Interpretation(
    int wordsAsked,
    int wordsNeeded,
    List<String> leftOut,
    List<String> unknown,
    List<CorrectedWord> corrected,
    @Nullable String didYouMean) {

  /** Of a query that says nothing but what it means. */
  public static final Interpretation AS_TYPED =
      new Interpretation(0, 0, List.of(), List.of(), List.of(), null);

  public Interpretation {
    leftOut = List.copyOf(leftOut);
    unknown = List.copyOf(unknown);
    corrected = List.copyOf(corrected);
  }

  /** True when a document may be found that does not hold every word asked for. */
  public boolean relaxed() {
    return wordsNeeded < wordsAsked || !leftOut.isEmpty();
  }

  /** The same, once it is known that no found document holds these words. */
  public Interpretation withLeftOut(List<String> words) {
    return new Interpretation(
        wordsAsked,
        wordsNeeded,
        Stream.concat(leftOut.stream(), words.stream()).distinct().toList(),
        unknown,
        corrected,
        didYouMean);
  }

  /**
   * @param typed as it stands in the query
   * @param read what was searched instead, most frequent first; {@code affida*} is every word that
   *     begins so
   */
  public record CorrectedWord(String typed, List<String> read) {
    public CorrectedWord {
      read = List.copyOf(read);
    }
  }
}
