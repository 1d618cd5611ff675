package it.schedario.ingest.tree;

import java.util.List;

/**
 * A table as it was read.
 *
 * @param objectives rows by objective
 */
record TreeTable(TreeSector sector, List<List<Row>> objectives) {
  TreeTable {
    objectives = List.copyOf(objectives);
  }
}
