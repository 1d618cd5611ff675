package it.schedario.search.query;

import it.schedario.search.FacetName;
import java.util.List;

/** A part of a query as typed; {@code position} is where it begins, counted from 1. */
public sealed interface QueryNode {

  int position();

  /** What stands between two blanks: {@code dell'affido}, {@code 2857/20}. */
  record Word(String text, int position) implements QueryNode {}

  /** {@code "fattore famiglia"}: these words, in this order, in this form. */
  record Phrase(String text, int position) implements QueryNode {}

  /** {@code coprog*}. */
  record Prefix(String text, int position) implements QueryNode {}

  /** {@code anno:2024}. */
  record Field(FacetName name, String value, int position) implements QueryNode {}

  /** A star alone. */
  record Everything(int position) implements QueryNode {}

  /** {@code -stranieri}. */
  record Excluded(QueryNode node, int position) implements QueryNode {}

  /** {@code affitto OR locazione}. */
  record Either(List<QueryNode> nodes, int position) implements QueryNode {
    public Either {
      nodes = List.copyOf(nodes);
    }
  }
}
