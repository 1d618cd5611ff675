package it.schedario.search.query;

import it.schedario.search.query.Criterion.All;
import it.schedario.search.query.Criterion.Any;
import it.schedario.search.query.Criterion.Code;
import it.schedario.search.query.Criterion.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Words that follow each other in a query: only together do they show names of several words, act
 * references, codes written with blanks.
 */
final class WordRun {
  private static final float SYNONYM = 0.5f;

  // "alloggi comunali SAP" is meant by "alloggi SAP", and stop words leave gaps in the texts which
  // names no longer have: "servizi per la prima infanzia".
  private static final int SYNONYM_SLOP = 3;

  private final WordMeaning meaning;
  private final Function<NamedAct, ActMeaning> acts;
  private final Synonyms synonyms;
  private final Set<String> questionWords;
  private final PlanBuilder plan;
  private final List<TypedWord> words = new ArrayList<>();

  WordRun(
      WordMeaning meaning,
      Function<NamedAct, ActMeaning> acts,
      Synonyms synonyms,
      Set<String> questionWords,
      PlanBuilder plan) {
    this.meaning = meaning;
    this.acts = acts;
    this.synonyms = synonyms;
    this.questionWords = questionWords;
    this.plan = plan;
  }

  void add(TypedWord word) {
    if (word.saysNothing()) {
      plan.ignore();
    } else {
      words.add(word);
    }
  }

  void end() {
    List<NamedAct> named = NamedAct.in(words);
    int i = 0;
    while (i < words.size()) {
      int behindActs = takeActs(named, i);
      i = behindActs > i ? behindActs : take(i);
    }
    preferNeighbours();
  }

  /** Takes the acts that begin at {@code i}; returns {@code i} when there are none. */
  private int takeActs(List<NamedAct> named, int i) {
    int end = i;
    for (NamedAct act : named) {
      if (act.first() == i) {
        plan.cite(acts.apply(act));
        end = Math.max(end, act.end());
      }
    }
    return end;
  }

  /** Takes the word at {@code i}, and those that belong to it; returns where the next begins. */
  private int take(int i) {
    TypedWord word = words.get(i);
    if (word.isCode()) {
      return takeCodes(i);
    }
    if (leadsToCode(i)) {
      if (word.isFillerBeforeNumber()) {
        return i + 1;
      }
      if (word.isActBody()) {
        plan.require(WordMeaning.sameWord(word));
        return i + 1;
      }
    }
    if (word.isStopWord()) {
      if (i == 0 && makesAQuestion(word)) {
        plan.ask();
      }
      plan.stopWord(word.shown(), WordMeaning.sameWord(word));
      return i + 1;
    }
    int end = takeSynonyms(i);
    if (end > i) {
      return end;
    }
    if (makesAQuestion(word)) {
      plan.questionWord(word.shown(), WordMeaning.sameWord(word));
    } else {
      Criterion criterion = meaning.ofWord(word);
      plan.content(word.shown(), criterion, criterion);
      plan.show(criterion);
    }
    return i + 1;
  }

  private boolean makesAQuestion(TypedWord word) {
    return word.exact().size() == 1 && questionWords.contains(word.exact().get(0));
  }

  private boolean leadsToCode(int i) {
    int next = i + 1;
    while (next < words.size() && words.get(next).isFillerBeforeNumber()) {
      next++;
    }
    return next < words.size() && words.get(next).isCode();
  }

  private int takeCodes(int start) {
    int end = start;
    List<Criterion> each = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    while (end < words.size() && words.get(end).isCode()) {
      each.add(WordMeaning.ofCode(words.get(end)));
      joined.append(words.get(end).text()).append(' ');
      end++;
    }
    if (each.size() == 1) {
      plan.require(each.get(0));
    } else {
      // 2024 S08 06 may be the code 2024_S08_06.
      plan.require(
          new Any(List.of(new All(each, List.of()), new Code(CodeForm.of(joined.toString())))),
          each);
    }
    return end;
  }

  /** Takes the longest name that has synonyms; returns {@code start} when there is none. */
  private int takeSynonyms(int start) {
    for (int end = lastPossible(start); end > start; end--) {
      List<String> terms = new ArrayList<>();
      words.subList(start, end).forEach(word -> terms.addAll(word.stemmed()));
      Set<List<String>> others = synonyms.of(terms);
      if (others != null && !words.get(end - 1).isStopWord()) {
        takeSynonyms(words.subList(start, end), others);
        return end;
      }
    }
    return start;
  }

  private int lastPossible(int start) {
    int terms = 0;
    int end = start;
    while (end < words.size() && !words.get(end).isCode()) {
      terms += words.get(end).stemmed().size();
      if (terms > synonyms.longest()) {
        break;
      }
      end++;
    }
    return end;
  }

  /**
   * Each word may be met by another name of all of them. So another name counts for as many words
   * as were typed, and in a long question one of the words alone counts as well.
   */
  private void takeSynonyms(List<TypedWord> typed, Set<List<String>> others) {
    // A name in the list is no typing error, even where no document has it.
    List<TypedWord> said = typed.stream().filter(word -> !word.isStopWord()).toList();
    List<Criterion> names = new ArrayList<>();
    for (List<String> other : others) {
      Criterion name = WordMeaning.adjacent(View.STEMMED, other, SYNONYM_SLOP);
      names.add(new Weighted(name, SYNONYM / said.size()));
    }
    for (TypedWord word : said) {
      Criterion same = WordMeaning.sameWord(word);
      List<Criterion> meant = new ArrayList<>(names);
      meant.add(0, same);
      plan.content(word.shown(), new Any(meant), same);
      plan.show(same);
    }
    names.forEach(plan::show);
  }

  private void preferNeighbours() {
    List<String> stems = new ArrayList<>();
    words.forEach(word -> stems.addAll(word.stemmed()));
    for (int i = 1; i < stems.size(); i++) {
      plan.prefer(new Criterion.Near(View.STEMMED, stems.subList(i - 1, i + 1), 1));
    }
  }
}
