package it.schedario.graphql;

/** What {@code extensions.code} of an error says. Stable; listed in docs/errors.md. */
public enum ErrorCode {
  // The HTTP request.
  /** The request is not a GraphQL request: no JSON, a member of the wrong type, no query. */
  BAD_REQUEST,
  /** The body is not {@code application/json} in UTF-8. */
  UNSUPPORTED_MEDIA_TYPE,
  /** The body is larger than allowed. */
  BODY_TOO_LARGE,
  /** The operation is no query and came by GET. */
  METHOD_NOT_ALLOWED,
  /** A subscription came by POST; it needs the web socket. */
  SOCKET_REQUIRED,
  /** A mutation came without the token of the service, or with another one. */
  UNAUTHORIZED,
  /** The service has no token, so nobody may change anything. */
  EDITING_OFF,

  // The operation. The first three are named as other GraphQL servers name them.
  /** The query text is not GraphQL. */
  GRAPHQL_PARSE_FAILED,
  /** The query asks for what the schema does not have. */
  GRAPHQL_VALIDATION_FAILED,
  /** No operation, or none of the name given. */
  OPERATION_RESOLUTION_FAILURE,
  /** A variable or argument is not of its type. */
  BAD_USER_INPUT,
  /** The query asks for the schema, which this server does not tell. */
  INTROSPECTION_DISABLED,

  // The hash of a query. The first is named as other GraphQL servers name it.
  /** No query is known by this hash; send it once with its text. */
  PERSISTED_QUERY_NOT_FOUND,
  /** The query text has another hash than the one sent with it. */
  PERSISTED_QUERY_MISMATCH,
  /** The server answers a list of queries only, and this is none of them. */
  QUERY_NOT_TRUSTED,

  // The limits.
  /** The query text is longer than allowed. */
  QUERY_TOO_LONG,
  /** The query is nested deeper than allowed. */
  QUERY_TOO_DEEP,
  /** The query costs more than allowed. */
  QUERY_TOO_COSTLY,
  /** The query gives more fields another name than allowed. */
  TOO_MANY_ALIASES,
  /** Too many operations are under way on one web socket. */
  TOO_MANY_SUBSCRIPTIONS,
  /** A client takes the events of a subscription more slowly than they come. */
  SUBSCRIBER_TOO_SLOW,
  /** The query text defines more fragments than allowed. */
  TOO_MANY_FRAGMENTS,
  /** The time allowed was over before this field was fetched. */
  TIMEOUT,

  // The arguments.
  /** A filter names a value that no document has; {@code allowed} lists what exists. */
  UNKNOWN_FILTER_VALUE,
  /** A range of a filter ends before it begins. */
  INVALID_RANGE,
  /** A cursor that no page gave out, or of another search. */
  INVALID_CURSOR,
  /** A cursor whose list is no longer kept. */
  CURSOR_EXPIRED,
  /** {@code first}, or the number of ids, is not within what is allowed. */
  INVALID_PAGE_SIZE,
  /** A search query that cannot be read. */
  INVALID_QUERY,

  // Our side.
  /** The search engine cannot be reached or is in trouble; try again later. */
  SEARCH_UNAVAILABLE,
  /** A fault of ours; the log has it under the request id. */
  INTERNAL
}
