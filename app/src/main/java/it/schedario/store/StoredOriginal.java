package it.schedario.store;

import java.io.InputStream;

/**
 * A file as it came, byte by byte.
 *
 * @param mediaType {@code application/pdf}, or plain text with its character set
 * @param bytes its length
 * @param content read from the store as it is consumed
 */
public record StoredOriginal(String mediaType, long bytes, InputStream content) {}
