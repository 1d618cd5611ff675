package it.schedario.store;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a source record says of the file it was read from.
 *
 * @param parts number of its {@link OriginalRecord}s
 */
@Serdeable
record OriginalFile(String mediaType, long bytes, int parts) {}
