package it.schedario.search.query;

import it.schedario.search.FacetName;
import java.util.List;
import java.util.Set;

/**
 * What a document must be, in terms of the index. Engines translate criteria; every text in them is
 * already analysed.
 */
public sealed interface Criterion {

  /** Holds this term in some text. */
  record Term(View view, String text) implements Criterion {}

  /**
   * Holds these terms in this order, with at most {@code slop} positions between them; terms of one
   * text only.
   */
  record Near(View view, List<String> terms, int slop) implements Criterion {
    public Near {
      terms = List.copyOf(terms);
    }
  }

  /** Holds a term of the exact view that begins so. */
  record Prefix(String text) implements Criterion {}

  /** Has this code, in the form of {@link CodeForm}. */
  record Code(String form) implements Criterion {}

  /** Has one of these facet values. */
  record FacetIs(FacetName name, Set<String> values) implements Criterion {
    public FacetIs {
      values = Set.copyOf(values);
    }
  }

  /** Has a value of this facet. */
  record FacetExists(FacetName name) implements Criterion {}

  /** Has an amount from one to the other number of cents, both included. */
  record AmountWithin(long from, long to) implements Criterion {}

  /** Is any document. */
  record Everything() implements Criterion {}

  /** Meets every one of {@code required} and none of {@code excluded}; scores add up. */
  record All(List<Criterion> required, List<Criterion> excluded) implements Criterion {
    public All {
      required = List.copyOf(required);
      excluded = List.copyOf(excluded);
    }
  }

  /** Meets at least {@code minimum} of these; scores add up. */
  record Most(List<Criterion> of, int minimum) implements Criterion {
    public Most {
      of = List.copyOf(of);
    }
  }

  /** Meets at least one of these, other names of one thing: the best score counts. */
  record Any(List<Criterion> of) implements Criterion {
    public Any {
      of = List.copyOf(of);
    }
  }

  /** The same with its score multiplied. */
  record Weighted(Criterion of, float factor) implements Criterion {}
}
