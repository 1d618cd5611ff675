/**
 * A MongoDB wire-protocol server inside this process, kept in one file, for those who have no
 * MongoDB.
 *
 * <p>It is mongo-java-server's H2 back end made fit for keeping data ({@link
 * it.schedario.store.embedded.DurableBackend}). The beans here exist only while {@code mongodb.uri}
 * is not set; nothing else of the house knows which of the two it speaks to.
 */
@NullMarked
package it.schedario.store.embedded;

import org.jspecify.annotations.NullMarked;
