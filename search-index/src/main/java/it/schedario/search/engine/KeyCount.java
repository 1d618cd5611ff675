package it.schedario.search.engine;

import org.jspecify.annotations.Nullable;

/**
 * How many documents have a keyword.
 *
 * @param document one of them; null when none was asked for
 */
public record KeyCount(String key, long count, @Nullable String document) {}
