/** Tests of the reading path: golden files, the real documents, variations and hostile input. */
@NullMarked
package it.schedario.ingest;

import org.jspecify.annotations.NullMarked;
