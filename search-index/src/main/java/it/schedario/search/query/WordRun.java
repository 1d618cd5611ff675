package it.schedario.search.query;

import it.schedario.search.query.Criterion.All;
import it.schedario.search.query.Criterion.Any;
import it.schedario.search.query.Criterion.Code;
import it.schedario.search.query.Criterion.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that follow each other in a query: only together do they show names of several words, act
 * references, codes written with blanks.
 */
final class WordRun {
  private static final float SYNONYM = 0.7f;

  // "alloggi comunali SAP" is meant by "alloggi SAP".
  private static final int SYNONYM_SLOP = 1;

  private final WordMeaning meaning;
  private final Synonyms synonyms;
  private final Set<String> questionWords;
  private final PlanBuilder plan;
  private final List<TypedWord> words = new ArrayList<>();

  WordRun(WordMeaning meaning, Synonyms synonyms, Set<String> questionWords, PlanBuilder plan) {
    this.meaning = meaning;
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
    int i = 0;
    while (i < words.size()) {
      i = take(i);
    }
    preferNeighbours();
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
      plan.stopWord(WordMeaning.sameWord(word));
      return i + 1;
    }
    int end = takeSynonyms(i);
    if (end > i) {
      return end;
    }
    Criterion criterion = meaning.ofWord(word);
    if (word.exact().size() == 1 && questionWords.contains(word.exact().get(0))) {
      plan.questionWord(criterion);
    } else {
      plan.content(criterion, List.of(criterion), 1);
    }
    return i + 1;
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

  private void takeSynonyms(List<TypedWord> typed, Set<List<String>> others) {
    List<Criterion> said = new ArrayList<>();
    // A name in the list is no typing error, even where no document has it.
    typed.stream().filter(word -> !word.isStopWord()).map(WordMeaning::sameWord).forEach(said::add);
    List<Criterion> names = new ArrayList<>();
    for (List<String> other : others) {
      names.add(new Weighted(WordMeaning.adjacent(View.STEMMED, other, SYNONYM_SLOP), SYNONYM));
    }
    List<Criterion> evidence = new ArrayList<>(said);
    evidence.addAll(names);
    names.add(0, said.size() == 1 ? said.get(0) : new All(said, List.of()));
    plan.content(new Any(names), evidence, said.size());
  }

  private void preferNeighbours() {
    List<String> stems = new ArrayList<>();
    words.forEach(word -> stems.addAll(word.stemmed()));
    for (int i = 1; i < stems.size(); i++) {
      plan.prefer(new Criterion.Near(View.STEMMED, stems.subList(i - 1, i + 1), 1));
    }
  }
}
