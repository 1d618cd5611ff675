package it.schedario.search.query;

import it.schedario.search.Interpretation;
import java.util.List;

/**
 * What an engine is asked.
 *
 * @param match what a document must be
 * @param preferred what lifts a document that matches: its words beside each other
 * @param together what lifts a document when a single passage of it meets it
 * @param evidence what is worth showing; a passage that meets any of these is evidence, more is
 *     better
 * @param optional the words that a document need not hold, each for itself
 * @param filters the fields of the query
 * @param interpretation how the words were read, but for the optional ones that nothing found holds
 */
public record QueryPlan(
    Criterion match,
    List<Criterion> preferred,
    List<Criterion> together,
    List<Criterion> evidence,
    List<OptionalWord> optional,
    List<FieldFilter> filters,
    Interpretation interpretation) {
  public QueryPlan {
    preferred = List.copyOf(preferred);
    together = List.copyOf(together);
    evidence = List.copyOf(evidence);
    optional = List.copyOf(optional);
    filters = List.copyOf(filters);
  }
}
