/**
 * Reads the <i>albero della performance</i>: tables of four columns per <i>settore</i> (descrizione
 * obiettivo, strumento di verifica, risultato atteso, tempi) whose columns the extraction has run
 * into each other.
 *
 * <p>{@code Noise} takes specks off a line and keeps where they stood: they part cells of different
 * columns. {@code TreeLines} does so for all lines and finds the time marker each row is printed
 * with. {@code TreeSectors} parts the tables. {@code Segmentation} then finds the objectives of a
 * table: of all ways to cut its lines it takes the one that contradicts the least how such tables
 * are set ({@code Rules} has each rule with its weight). {@code RowReader} parts the rows of an
 * objective, as far as the text decides it, and says how sure it is. Every word stays in a field of
 * the objective it stands in, so that search does not depend on the columns.
 */
@NullMarked
package it.schedario.ingest.tree;

import org.jspecify.annotations.NullMarked;
