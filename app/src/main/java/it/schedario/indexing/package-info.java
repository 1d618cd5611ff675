/**
 * Keeps the index in step with the store: {@link it.schedario.indexing.Indexing} brings it there,
 * {@link it.schedario.indexing.Verification} tells whether it is.
 */
@NullMarked
package it.schedario.indexing;

import org.jspecify.annotations.NullMarked;
