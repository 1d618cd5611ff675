package it.schedario.search.query;

/**
 * A word of a long question, of which a document need not hold every one.
 *
 * @param word as typed
 * @param criterion what a document must be to hold it, in whatever way
 */
public record OptionalWord(String word, Criterion criterion) {}
