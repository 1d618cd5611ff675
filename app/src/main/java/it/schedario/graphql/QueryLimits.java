package it.schedario.graphql;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How much one call may ask for.
 *
 * @param depth nested fields. The introspection query of GraphiQL has 15.
 * @param cost see docs/graphql.md: fields times page sizes
 * @param aliases fields that are given another name
 * @param fragments definitions of the query text; the time to check them grows with their square
 * @param tokens words and signs of the query text
 * @param time until the last fetch begins
 * @param bodyBytes size of the HTTP body
 * @param introspection whether clients may ask for the schema
 */
@ConfigurationProperties("schedario.graphql")
public record QueryLimits(
    @Bindable(defaultValue = "20") int depth,
    @Bindable(defaultValue = "20000") int cost,
    @Bindable(defaultValue = "200") int aliases,
    @Bindable(defaultValue = "100") int fragments,
    @Bindable(defaultValue = "5000") int tokens,
    @Bindable(defaultValue = "10s") Duration time,
    @Bindable(defaultValue = "1048576") int bodyBytes,
    @Bindable(defaultValue = "true") boolean introspection) {}
