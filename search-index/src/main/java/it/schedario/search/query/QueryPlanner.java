package it.schedario.search.query;

import it.schedario.search.FacetName;
import it.schedario.search.InvalidSearchException;
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
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides what a query means; the rules are those of docs/query-language.md. */
public final class QueryPlanner {
  private static final Pattern BETWEEN_BLANKS = Pattern.compile("\\S+");

  private final TextAnalysis analysis;
  private final Supplier<Synonyms> synonyms;
  private final Set<String> questionWords;

  /**
   * @param synonyms those of now; each query is read with one list
   * @param questionWords exact terms that make a question of a list of words ({@code vorrei},
   *     {@code posso}): they need not be found
   */
  public QueryPlanner(
      TextAnalysis analysis, Supplier<Synonyms> synonyms, Set<String> questionWords) {
    this.analysis = analysis;
    this.synonyms = synonyms;
    this.questionWords = Set.copyOf(questionWords);
  }

  /**
   * @throws InvalidSearchException when the query cannot be read, or names a facet value that does
   *     not exist
   */
  public QueryPlan plan(String query, Vocabulary vocabulary) {
    return new Planning(vocabulary, new Remarks(query)).plan(QueryParser.parse(query));
  }

  /** The planning of one query. */
  private final class Planning {
    private final Vocabulary vocabulary;
    private final Remarks remarks;
    private final WordMeaning meaning;
    private final Synonyms current;

    Planning(Vocabulary vocabulary, Remarks remarks) {
      this.vocabulary = vocabulary;
      this.remarks = remarks;
      this.meaning = new WordMeaning(analysis, vocabulary, remarks);
      this.current = synonyms.get();
    }

    QueryPlan plan(List<QueryNode> nodes) {
      PlanBuilder plan = new PlanBuilder();
      WordRun run = newRun(plan);
      for (QueryNode node : nodes) {
        if (node instanceof Word word) {
          run.add(TypedWord.of(word, analysis));
          continue;
        }
        run.end();
        run = newRun(plan);
        add(node, plan);
      }
      run.end();
      return plan.build(remarks);
    }

    private WordRun newRun(PlanBuilder plan) {
      return new WordRun(
          meaning,
          act -> ActMeaning.of(act.act(), act.typed(), vocabulary, analysis),
          current,
          questionWords,
          plan);
    }

    private void add(QueryNode node, PlanBuilder plan) {
      if (node instanceof Excluded excluded) {
        plan.exclude(excluded(excluded.node()));
        if (excluded.node() instanceof Field field) {
          plan.field(new FieldFilter(field.name(), values(field), true));
        }
      } else if (node instanceof Field field) {
        Set<String> values = values(field);
        plan.field(new FieldFilter(field.name(), values, false));
        if (field.name() == FacetName.ACT) {
          plan.cite(ActMeaning.of(values, vocabulary, analysis));
        } else {
          plan.filter(new FacetIs(field.name(), values));
        }
      } else if (node instanceof QueryNode.Everything) {
        plan.filter(new Everything());
      } else {
        plan.require(single(node));
      }
    }

    /** What stands for itself: not one of several words that belong together. */
    private Criterion single(QueryNode node) {
      if (node instanceof Word word) {
        PlanBuilder alone = new PlanBuilder();
        WordRun run = newRun(alone);
        run.add(TypedWord.of(word, analysis));
        run.end();
        return alone.build(remarks).match();
      }
      if (node instanceof Phrase phrase) {
        checkSpelling(phrase);
        return phrase(phrase.text());
      }
      if (node instanceof QueryNode.Prefix prefix) {
        return prefix(prefix.text());
      }
      if (node instanceof Field field) {
        return new FacetIs(field.name(), values(field));
      }
      if (node instanceof Either either) {
        return new Any(either.nodes().stream().map(this::single).toList());
      }
      return new Everything();
    }

    /** What is excluded is excluded as said: no synonym, no correction. */
    private Criterion excluded(QueryNode node) {
      if (node instanceof Phrase phrase) {
        return phrase(phrase.text());
      }
      if (node instanceof Word word) {
        TypedWord typed = TypedWord.of(word, analysis);
        if (typed.saysNothing()) {
          return new Any(List.of());
        }
        return typed.isCode() ? WordMeaning.ofCode(typed) : WordMeaning.sameWord(typed);
      }
      return single(node);
    }

    /** A phrase is searched as it stands; its words may be misspelt all the same. */
    private void checkSpelling(Phrase phrase) {
      // Behind the quote.
      int start = phrase.position() + 1;
      Matcher words = BETWEEN_BLANKS.matcher(phrase.text());
      while (words.find()) {
        meaning.checkSpelling(
            TypedWord.of(new Word(words.group(), start + words.start()), analysis));
      }
    }

    private Set<String> values(Field field) {
      try {
        return vocabulary.facetValues(field.name(), field.value());
      } catch (InvalidSearchException e) {
        throw e.at(field.position() - 1);
      }
    }
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
}
