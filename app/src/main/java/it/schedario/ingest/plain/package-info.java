/**
 * Text that no layout claims: {@link it.schedario.ingest.plain.PlainReader} reads a document nobody
 * foresaw, {@link it.schedario.ingest.plain.KeptText} gives text between recognised cards a place
 * where it is found.
 */
@NullMarked
package it.schedario.ingest.plain;

import org.jspecify.annotations.NullMarked;
