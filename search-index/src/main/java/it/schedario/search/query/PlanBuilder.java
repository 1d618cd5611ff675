package it.schedario.search.query;

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
  private final List<Criterion> content = new ArrayList<>();
  private final List<Criterion> typed = new ArrayList<>();
  private final List<Criterion> questionWords = new ArrayList<>();
  private final List<Criterion> stopWords = new ArrayList<>();
  private final List<Criterion> excluded = new ArrayList<>();
  private final List<Criterion> preferred = new ArrayList<>();
  private final List<Criterion> evidence = new ArrayList<>();
  private boolean ignored = false;

  /** Must be met and gives no evidence. */
  void filter(Criterion criterion) {
    filters.add(criterion);
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
  void content(Criterion criterion, Criterion typed) {
    content.add(criterion);
    this.typed.add(typed);
  }

  /** Is evidence where it stands, whatever else is asked. */
  void show(Criterion criterion) {
    evidence.add(criterion);
  }

  /** Counts only when nothing else was said. */
  void questionWord(Criterion criterion) {
    questionWords.add(criterion);
  }

  /** Counts only when nothing else was said. */
  void stopWord(Criterion criterion) {
    stopWords.add(criterion);
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

  QueryPlan build() {
    boolean question = content.size() + questionWords.size() > ALL_MUST_MATCH;
    if (required.isEmpty() && acts.isEmpty() && content.isEmpty() && filters.isEmpty()) {
      content.addAll(questionWords.isEmpty() ? stopWords : questionWords);
      evidence.addAll(content);
    }
    List<Criterion> said = new ArrayList<>(required);
    acts.forEach(act -> said.add(new Any(act.printed())));
    said.addAll(typed);
    return new QueryPlan(
        match(question),
        preferred,
        said.size() < 2 ? List.of() : List.of(new Most(said, 2)),
        evidence);
  }

  private Criterion match(boolean question) {
    List<Criterion> all = new ArrayList<>(filters);
    all.addAll(required);
    acts.forEach(act -> all.add(act.match()));
    if (question && content.size() > 1) {
      all.add(new Most(content, (content.size() + 1) / 2));
    } else {
      all.addAll(content);
    }
    if (all.isEmpty()) {
      all.add(excluded.isEmpty() && ignored ? new Any(List.of()) : new Everything());
    }
    return all.size() == 1 && excluded.isEmpty() ? all.get(0) : new All(all, excluded);
  }
}
