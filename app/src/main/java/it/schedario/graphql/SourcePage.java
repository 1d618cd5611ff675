package it.schedario.graphql;

/**
 * A page of a source; its text is fetched when asked for.
 *
 * @param number from 1
 */
public record SourcePage(String source, int number) {}
