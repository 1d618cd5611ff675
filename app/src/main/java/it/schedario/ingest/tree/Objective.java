package it.schedario.ingest.tree;

/**
 * The lines of an objective, and its description in them.
 *
 * @param first index of its first line in the table
 * @param last index of its last line
 */
record Objective(int first, int last, Description description) {}
