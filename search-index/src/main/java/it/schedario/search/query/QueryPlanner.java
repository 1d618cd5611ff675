package it.schedario.search.query;

import it.schedario.search.query.Criterion.Any;
import it.schedario.search.query.Criterion.Everything;
import it.schedario.search.query.Criterion.FacetIs;
import it.schedario.search.query.Criterion.Prefix;
import it.schedario.search.query.Criterion.Term;
import it.schedario.search.query.QueryNode.Either;
import it.schedario.search.query.QueryNode.Excluded;
import it.schedario.search.query.QueryNode.Field;
import it.schedario.search.query.QueryNode.Phrase;
import it.schedario.search.query.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides what a query means; the rules are those of docs/query-language.md. */
public final class QueryPlanner {
  private final TextAnalysis analysis;
  private final Synonyms synonyms;
  private final Set<String> questionWords;

  /**
   * @param questionWords exact terms that make a question of a list of words ({@code vorrei},
   *     {@code posso}): they need not be found
   */
  public QueryPlanner(TextAnalysis analysis, Synonyms synonyms, Set<String> questionWords) {
    this.analysis = analysis;
    this.synonyms = synonyms;
    this.questionWords = Set.copyOf(questionWords);
  }

  /**
   * @throws it.schedario.search.InvalidSearchException when the query names a facet value that does
   *     not exist
   */
  public QueryPlan plan(List<QueryNode> nodes, Vocabulary vocabulary) {
    if (nodes.isEmpty()) {
      return new QueryPlan(new Everything(), List.of(), List.of(), List.of());
    }
    WordMeaning meaning = new WordMeaning(vocabulary);
    PlanBuilder plan = new PlanBuilder();
    WordRun run = newRun(meaning, plan);
    for (QueryNode node : nodes) {
      if (node instanceof Word word) {
        run.add(TypedWord.of(word.text(), analysis));
        continue;
      }
      run.end();
      run = newRun(meaning, plan);
      if (node instanceof Excluded excluded) {
        plan.exclude(excluded(excluded.node(), vocabulary));
      } else if (node instanceof Field field) {
        plan.filter(facet(field, vocabulary));
      } else if (!(node instanceof QueryNode.Everything)) {
        plan.require(single(node, meaning, vocabulary));
      } else {
        plan.filter(new Everything());
      }
    }
    run.end();
    return plan.build();
  }

  private WordRun newRun(WordMeaning meaning, PlanBuilder plan) {
    return new WordRun(meaning, synonyms, questionWords, plan);
  }

  /** What stands for itself: not one of several words that belong together. */
  private Criterion single(QueryNode node, WordMeaning meaning, Vocabulary vocabulary) {
    if (node instanceof Word word) {
      PlanBuilder alone = new PlanBuilder();
      WordRun run = newRun(meaning, alone);
      run.add(TypedWord.of(word.text(), analysis));
      run.end();
      return alone.build().match();
    }
    if (node instanceof Phrase phrase) {
      return phrase(phrase.text());
    }
    if (node instanceof QueryNode.Prefix prefix) {
      return prefix(prefix.text());
    }
    if (node instanceof Field field) {
      return facet(field, vocabulary);
    }
    if (node instanceof Either either) {
      List<Criterion> alternatives = new ArrayList<>();
      either.nodes().forEach(n -> alternatives.add(single(n, meaning, vocabulary)));
      return new Any(alternatives);
    }
    return new Everything();
  }

  /** What is excluded is excluded as said: no synonym, no correction. */
  private Criterion excluded(QueryNode node, Vocabulary vocabulary) {
    if (node instanceof Word word) {
      TypedWord typed = TypedWord.of(word.text(), analysis);
      if (typed.saysNothing()) {
        return new Any(List.of());
      }
      return typed.isCode() ? WordMeaning.ofCode(typed) : WordMeaning.sameWord(typed);
    }
    return single(node, new WordMeaning(vocabulary), vocabulary);
  }

  private Criterion phrase(String text) {
    List<String> terms = analysis.terms(View.EXACT, text);
    return terms.isEmpty() ? new Any(List.of()) : WordMeaning.adjacent(View.EXACT, terms, 0);
  }

  private Criterion prefix(String text) {
    List<String> terms = analysis.terms(View.EXACT, text);
    if (terms.isEmpty()) {
      return new Any(List.of());
    }
    int last = terms.size() - 1;
    List<Criterion> all = new ArrayList<>();
    terms.subList(0, last).forEach(term -> all.add(new Term(View.EXACT, term)));
    all.add(new Prefix(terms.get(last)));
    return all.size() == 1 ? all.get(0) : new Criterion.All(all, List.of());
  }

  private static Criterion facet(Field field, Vocabulary vocabulary) {
    return new FacetIs(field.name(), vocabulary.facetValues(field.name(), field.value()));
  }
}
