package it.schedario.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.parser.ParserOptions;
import jakarta.inject.Singleton;

/** Runs one call on this thread; whatever happens, there is an answer. */
@Singleton
public final class QueryExecutor {
  private final GraphQL graphQL;
  private final Loaders loaders;
  private final ErrorMapper errors;
  private final QueryLimits limits;
  private final ParserOptions parserOptions;

  QueryExecutor(GraphQL graphQL, Loaders loaders, ErrorMapper errors, QueryLimits limits) {
    this.graphQL = graphQL;
    this.loaders = loaders;
    this.errors = errors;
    this.limits = limits;
    this.parserOptions =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(limits.tokens()));
  }

  /**
   * @param requestId the log and the errors of this call carry it
   * @param readOnly true when only queries may run, as with GET
   */
  public ExecutionResult execute(GraphQLCall call, String requestId, boolean readOnly) {
    CallContext context = new CallContext(requestId, readOnly, limits.time());
    try {
      ExecutionInput input =
          ExecutionInput.newExecutionInput()
              .query(call.query())
              .operationName(call.operationName())
              .variables(call.variables())
              .extensions(call.extensions())
              .dataLoaderRegistry(loaders.forOneCall())
              .graphQLContext(
                  all -> all.of(CallContext.class, context).of(ParserOptions.class, parserOptions))
              .build();
      return errors.complete(graphQL.execute(input), context);
    } catch (RuntimeException e) {
      return errors.failed(e, context);
    }
  }
}
