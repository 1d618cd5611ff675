package it.schedario.ingest.tree;

import java.util.List;

/** What a performance tree of a test says, before it is printed. */
record PrintedTree(String town, int year, List<Sector> sectors) {

  record Sector(String name, List<Objective> objectives) {}

  record Objective(String description, List<Row> rows) {}

  record Row(String instrument, String result, String due) {}
}
