package it.schedario.ingest.tree;

import java.util.List;

/** The cheapest reading of a table, in the order read, and its cost. */
record TableReading(List<Path> steps, float cost) {
  static final TableReading NONE = new TableReading(List.of(), Costs.NEVER);

  TableReading {
    steps = List.copyOf(steps);
  }
}
