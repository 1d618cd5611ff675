package it.schedario.search.query;

import java.util.List;

/**
 * What an engine is asked.
 *
 * @param match what a document must be
 * @param preferred what lifts a document that matches: its words beside each other
 * @param together what lifts a document when a single passage of it meets it
 * @param evidence what is worth showing; a passage that meets any of these is evidence, more is
 *     better
 */
public record QueryPlan(
    Criterion match,
    List<Criterion> preferred,
    List<Criterion> together,
    List<Criterion> evidence) {
  public QueryPlan {
    preferred = List.copyOf(preferred);
    together = List.copyOf(together);
    evidence = List.copyOf(evidence);
  }
}
