package it.schedario.graphql;

/** The GraphQL type of the same name; who cites the act is fetched when asked for. */
public record ActCitations(ActNode act) {}
