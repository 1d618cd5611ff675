/**
 * How documents leave the house: {@link it.schedario.export.Exporter} writes all a search finds as
 * a table or as JSON lines, page by page, so that the longest list needs no more memory than a
 * short one. Used by {@code /export} and by the command of that name.
 */
@NullMarked
package it.schedario.export;

import org.jspecify.annotations.NullMarked;
