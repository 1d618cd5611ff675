/**
 * GraphQL over HTTP: {@link it.schedario.graphql.http.GraphQLEndpoint} reads a call out of a
 * request, has it executed and writes the answer as the client wants it. Passes all audits of npm
 * {@code graphql-http}.
 */
@NullMarked
package it.schedario.graphql.http;

import org.jspecify.annotations.NullMarked;
