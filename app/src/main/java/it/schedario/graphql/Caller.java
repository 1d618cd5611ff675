package it.schedario.graphql;

import it.schedario.editing.Access;

/**
 * Who asks, and how.
 *
 * @param requestId the log and the errors of the call carry it
 * @param readOnly true when only queries may run, as with GET
 * @param access what the caller may do otherwise
 */
public record Caller(String requestId, boolean readOnly, Access access) {}
