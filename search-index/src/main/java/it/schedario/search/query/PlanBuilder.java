package it.schedario.search.query;

import it.schedario.search.Interpretation;
import it.schedario.search.query.Criterion.All;
import it.schedario.search.query.Criterion.Any;
import it.schedario.search.query.Criterion.Everything;
import it.schedario.search.query.Criterion.Most;
import java.util.ArrayList;
import java.util.List;

/** Gathers the parts of a query and decides how many of them must be met. */
final class PlanBuilder {
  /** Up to so many content words all have to match. */
  private static final int ALL_MUST_MATCH = 3;

  private final List<Criterion> filters = new ArrayList<>();
  private final List<Criterion> required = new ArrayList<>();
  private final List<ActMeaning> acts = new ArrayList<>();
  private final List<OptionalWord> content = new ArrayList<>();
  private final List<Criterion> typed = new ArrayList<>();
  private final List<OptionalWord> questionWords = new ArrayList<>();
  private final List<OptionalWord> stopWords = new ArrayList<>();
  private final List<FieldFilter> fields = new ArrayList<>();
  private final List<Criterion> excluded = new ArrayList<>();
  private final List<Criterion> preferred = new ArrayList<>();
  private final List<Criterion> evidence = new ArrayList<>();
  private boolean ignored = false;
  private boolean asks = false;

  /** Must be met and gives no evidence. */
  void filter(Criterion criterion) {
    filters.add(criterion);
  }

  /** Tells of a filter that is met by other means. */
  void field(FieldFilter field) {
    fields.add(field);
  }

  /** Must be met however long the query is. */
  void require(Criterion criterion) {
    require(criterion, List.of(criterion));
  }

  void require(Criterion criterion, List<Criterion> shows) {
    required.add(criterion);
    evidence.addAll(shows);
  }

  /** Must be cited however long the query is. */
  void cite(ActMeaning act) {
    acts.add(act);
    evidence.addAll(act.printed());
  }

  /**
   * A content word; in a long question half of them are enough.
   *
   * @param typed the word itself, without other names for it
   */
  void content(String word, Criterion criterion, Criterion typed) {
    content.add(new OptionalWord(word, criterion));
    this.typed.add(typed);
  }

  /** Is evidence where it stands, whatever else is asked. */
  void show(Criterion criterion) {
    evidence.add(criterion);
  }

  /** Counts only when nothing else was said. */
  void questionWord(String word, Criterion criterion) {
    questionWords.add(new OptionalWord(word, criterion));
  }

  /** Counts only when nothing else was said. */
  void stopWord(String word, Criterion criterion) {
    stopWords.add(new OptionalWord(word, criterion));
  }

  /** The query begins as a question does: <i>come</i>, <i>chi</i>. */
  void ask() {
    asks = true;
  }

  void exclude(Criterion criterion) {
    excluded.add(criterion);
  }

  void prefer(Criterion criterion) {
    preferred.add(criterion);
  }

  /** Something was typed that no text can hold, such as a lone sign. */
  void ignore() {
    ignored = true;
  }

  /**
   * @param remarks on the words that were given to this builder
   */
  QueryPlan build(Remarks remarks) {
    int words = content.size() + questionWords.size() + (asks ? 1 : 0);
    boolean question = words > ALL_MUST_MATCH;
    List<OptionalWord> asked = content;
    List<String> leftOut = questionWords.stream().map(OptionalWord::word).distinct().toList();
    if (required.isEmpty() && acts.isEmpty() && content.isEmpty() && filters.isEmpty()) {
      asked = questionWords.isEmpty() ? stopWords : questionWords;
      leftOut = List.of();
      asked.forEach(word -> evidence.add(word.criterion()));
    }
    int needed = question ? (asked.size() + 1) / 2 : asked.size();
    List<Criterion> said = new ArrayList<>(required);
    acts.forEach(act -> said.add(new Any(act.printed())));
    said.addAll(typed);
    return new QueryPlan(
        match(asked.stream().map(OptionalWord::criterion).toList(), needed),
        preferred,
        said.size() < 2 ? List.of() : List.of(new Most(said, 2)),
        evidence,
        needed < asked.size() ? asked : List.of(),
        fields,
        new Interpretation(
            asked.size(),
            needed,
            leftOut,
            remarks.unknown(),
            remarks.corrected(),
            // A word that nothing has and that must be there: no spelling of the others helps.
            question || remarks.unknown().isEmpty() ? remarks.didYouMean() : null));
  }

  private Criterion match(List<Criterion> words, int needed) {
    List<Criterion> all = new ArrayList<>(filters);
    all.addAll(required);
    acts.forEach(act -> all.add(act.match()));
    if (needed < words.size()) {
      all.add(new Most(words, needed));
    } else {
      all.addAll(words);
    }
    if (all.isEmpty()) {
      all.add(excluded.isEmpty() && ignored ? new Any(List.of()) : new Everything());
    }
    return all.size() == 1 && excluded.isEmpty() ? all.get(0) : new All(all, excluded);
  }
}
