package it.schedario.ingest.tree;

import java.util.ArrayList;
import java.util.List;

/** Gives each row to its objective. */
final class Objectives {
  private Objectives() {}

  static List<List<Row>> of(List<Row> rows) {
    List<List<Row>> objectives = new ArrayList<>();
    for (Row row : rows) {
      if (row.beginsObjective || objectives.isEmpty()) {
        objectives.add(new ArrayList<>());
      }
      objectives.get(objectives.size() - 1).add(row);
    }
    return objectives;
  }
}
