package it.schedario.ingest;

/**
 * The file a text comes from.
 *
 * @param name without its folder, for messages
 * @param sha256 of its bytes, in hex; the id of the source
 */
public record SourceFile(String name, String sha256) {}
