/**
 * What editors may change: {@link it.schedario.editing.Editing} for whoever has the {@link
 * it.schedario.editing.EditorToken}, however the request came. Long work is a {@link
 * it.schedario.editing.Job}.
 */
@NullMarked
package it.schedario.editing;

import org.jspecify.annotations.NullMarked;
