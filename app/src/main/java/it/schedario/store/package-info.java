/**
 * Where documents are kept: the {@link it.schedario.store.DocumentStore} port and MongoDB behind
 * it, the source of truth.
 *
 * <p>A file is committed text first: once its source record is written, everything else (documents,
 * revisions, index) can be made again from it, so a crash at any point is followed by catching up,
 * not by loss.
 */
@NullMarked
package it.schedario.store;

import org.jspecify.annotations.NullMarked;
