/**
 * Finds the acts a text cites, in whatever form they are printed, and gives each one normal form.
 *
 * <p>{@link it.schedario.schema.acts.ActScanner} is the entry point: documents and search queries
 * go through the same grammar, which is why it stands here, below both. The grammar is a table of
 * forms ({@code ActForms}) and three small readers over tokens: the form, the number with its year,
 * the date. Every attempt looks ahead a bounded number of tokens, so scanning is linear.
 */
@NullMarked
package it.schedario.schema.acts;

import org.jspecify.annotations.NullMarked;
