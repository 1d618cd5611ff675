package it.schedario.graphql;

import it.schedario.schema.PlanningDocument;

/** The GraphQL type of the same name. */
public record Revision(int revision, boolean current, PlanningDocument document) {}
