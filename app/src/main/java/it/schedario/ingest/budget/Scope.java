package it.schedario.ingest.budget;

import org.jspecify.annotations.Nullable;

/**
 * Which rows a printed total adds up.
 *
 * @param table a detail table
 * @param part what of the table: a path of heading codes, or earmarked money, or a programme
 */
record Scope(BudgetTable table, String part) {
  /** In place of the code of a directorate: all of them. */
  static final String ALL = "*";

  static Scope ofDirectorate(BudgetTable table, String directorate) {
    return new Scope(table, directorate);
  }

  static Scope ofArea(BudgetTable table, Place place, String area) {
    return new Scope(table, Place.code(place.directorate()) + "/" + area);
  }

  static Scope ofTitle(BudgetTable table, Place place) {
    return new Scope(
        table,
        ofArea(table, place, Place.code(place.area())).part + "/" + Place.code(place.title()));
  }

  static Scope ofCategory(BudgetTable table, Place place) {
    return new Scope(table, ofTitle(table, place).part + "/" + Place.code(place.category()));
  }

  /**
   * @param title null for earmarked money under all titles
   */
  static Scope ofEarmarked(BudgetTable table, String directorate, @Nullable String title) {
    return new Scope(table, "V " + directorate + (title == null ? "" : "/" + title));
  }

  /**
   * @param programme null for all programmes of the mission
   */
  static Scope ofMission(
      BudgetTable table, String directorate, String mission, @Nullable String programme) {
    return new Scope(
        table, "M " + directorate + "/" + mission + (programme == null ? "" : "." + programme));
  }
}
