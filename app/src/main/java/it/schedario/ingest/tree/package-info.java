/**
 * Reads the <i>albero della performance</i>: tables of four columns per <i>settore</i> (descrizione
 * obiettivo, strumento di verifica, risultato atteso, tempi) whose columns the extraction has run
 * into each other.
 *
 * <p>{@code Noise} takes specks off a line and keeps where they stood: they part cells of different
 * columns. {@code TreeLines} does so for all lines and finds the time marker each row is printed
 * with. {@code TreeSectors} parts the tables. {@code TableReader} tries every way to split each
 * line into columns and to begin rows, and takes the reading of a table that contradicts the least
 * how such tables are set ({@code Costs} has each rule with its weight; a beam bounds the work).
 * {@code TreeTables} reads several times: the first readings show how wide the columns are ({@code
 * Widths}: where most line breaks make sense), how their cells begin and how many rows objectives
 * have. {@code Objectives} groups the rows, {@code Certainty} says how sure a row is. Every word
 * stands in a field of the objective it stands in, and the printed lines are kept as its page text,
 * so that search does not depend on the columns.
 */
@NullMarked
package it.schedario.ingest.tree;

import org.jspecify.annotations.NullMarked;
