package it.schedario.search;

import it.schedario.schema.DocumentKind;

/** What people call the kinds of documents. */
public final class KindLabels {

  private KindLabels() {}

  public static String of(DocumentKind kind) {
    return switch (kind) {
      case OBJECTIVE_SHEET -> "Scheda obiettivo";
      case DUP_PROGRAMME -> "Programma DUP";
      case BUDGET_LINE -> "Voce di bilancio";
      case PLAIN_DOCUMENT -> "Altro documento";
    };
  }
}
