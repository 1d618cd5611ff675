package it.schedario.graphql;

import it.schedario.schema.DocumentKind;
import java.util.stream.Stream;

/** The kinds of document that have fields of their own in {@code Query}. */
enum ListedKind {
  OBJECTIVE_SHEET(DocumentKind.OBJECTIVE_SHEET, "objectiveSheet"),
  DUP_PROGRAMME(DocumentKind.DUP_PROGRAMME, "dupProgramme"),
  BUDGET_LINE(DocumentKind.BUDGET_LINE, "budgetLine"),
  PLAIN_DOCUMENT(DocumentKind.PLAIN_DOCUMENT, "plainDocument");

  private final DocumentKind kind;
  private final String one;

  ListedKind(DocumentKind kind, String one) {
    this.kind = kind;
    this.one = one;
  }

  /** The kind a field of {@code Query} is about. */
  static ListedKind of(String field) {
    return Stream.of(values())
        .filter(kind -> field.equals(kind.one()) || field.equals(kind.many()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("field " + field + " is about no kind"));
  }

  DocumentKind kind() {
    return kind;
  }

  /** The field that gives one by its id. */
  String one() {
    return one;
  }

  /** The field that lists them. */
  String many() {
    return one + "s";
  }

  /** The type of the entries of that list. */
  String edgeType() {
    return type() + "Edge";
  }

  /** The type of that list. */
  String connectionType() {
    return type() + "Connection";
  }

  private String type() {
    return Character.toUpperCase(one.charAt(0)) + one.substring(1);
  }
}
