package it.schedario.search.query;

import it.schedario.schema.ActReference;
import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.query.Criterion.All;
import it.schedario.search.query.Criterion.Any;
import it.schedario.search.query.Criterion.Everything;
import it.schedario.search.query.Criterion.FacetIs;
import it.schedario.search.query.Criterion.Weighted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An act in a query: the documents that cite it, in whatever words.
 *
 * @param match what a document must be
 * @param printed the words it is cited with, which show where
 */
record ActMeaning(Criterion match, List<Criterion> printed) {
  /** An act has few spellings; a number that many acts share has as many as there are acts. */
  private static final int MOST_SPELLINGS = 32;

  // "DD 998" is meant by "DD n. 998".
  private static final int SLOP = 1;

  ActMeaning {
    printed = List.copyOf(printed);
  }

  /**
   * @param typed the words of the query that name the act: a text that holds them as they are is
   *     found too, where it does not show enough to be taken for a citation
   */
  static ActMeaning of(
      ActReference act, String typed, Vocabulary vocabulary, TextAnalysis analysis) {
    List<Criterion> readings = new ArrayList<>();
    List<Criterion> printed = new ArrayList<>();
    List<FacetTerm> cited = vocabulary.acts(act.normalForm());
    if (!cited.isEmpty()) {
      ActMeaning meaning = of(cited, analysis);
      readings.add(meaning.match());
      printed.addAll(meaning.printed());
    }
    List<String> words = analysis.terms(View.EXACT, typed);
    if (!words.isEmpty()) {
      readings.add(WordMeaning.adjacent(View.EXACT, words, SLOP));
      printed.add(WordMeaning.adjacent(View.EXACT, words, SLOP));
    }
    return new ActMeaning(new Any(readings), printed);
  }

  /** What a filter on these values means. */
  static ActMeaning of(Set<String> values, Vocabulary vocabulary, TextAnalysis analysis) {
    return of(
        values.stream()
            .flatMap(value -> vocabulary.acts(value).stream())
            .filter(act -> values.contains(act.value()))
            .distinct()
            .toList(),
        analysis);
  }

  private static ActMeaning of(List<FacetTerm> acts, TextAnalysis analysis) {
    Set<List<String>> spellings = new LinkedHashSet<>();
    acts.stream()
        .flatMap(act -> Stream.concat(act.aliases().stream(), Stream.of(act.label())))
        .map(name -> analysis.terms(View.EXACT, name))
        .filter(words -> !words.isEmpty())
        .forEach(spellings::add);
    List<Criterion> printed = new ArrayList<>();
    spellings.stream()
        .limit(MOST_SPELLINGS)
        .forEach(words -> printed.add(WordMeaning.adjacent(View.EXACT, words, 0)));
    Set<String> values = acts.stream().map(FacetTerm::value).collect(Collectors.toSet());
    List<Criterion> scored = new ArrayList<>(printed);
    // The words lift a document but need not be found in it: its fields decide.
    scored.add(new Weighted(new Everything(), 0));
    return new ActMeaning(
        new All(List.of(new FacetIs(FacetName.ACT, values), new Any(scored)), List.of()), printed);
  }
}
