package it.schedario.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.UnknownOperationException;
import graphql.execution.preparsed.persisted.PersistedQueryIdInvalid;
import graphql.execution.preparsed.persisted.PersistedQueryNotFound;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import it.schedario.search.InvalidSearchException;
import it.schedario.search.SearchUnavailableException;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only place that makes GraphQL errors: every one leaves with a code, a message that is safe to
 * show, and the id of its request. What we did not foresee becomes {@link ErrorCode#INTERNAL} and
 * is logged with its stack, once per request.
 */
@Singleton
final class ErrorMapper implements DataFetcherExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorMapper.class);

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters failure) {
    CallContext call = CallContext.of(failure.getDataFetchingEnvironment().getGraphQlContext());
    ApiError error = error(unwrapped(failure.getException()), call);
    ApiError placed =
        new ApiError(
            error.code(),
            error.message(),
            List.of(failure.getSourceLocation()),
            failure.getPath().toList(),
            error.details());
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult().error(placed).build());
  }

  /** The same answer, all errors of the one shape. */
  ExecutionResult complete(ExecutionResult result, CallContext call) {
    List<GraphQLError> errors =
        result.getErrors().stream()
            .<GraphQLError>map(error -> apiError(error, call).with("requestId", call.requestId()))
            .toList();
    return ExecutionResultImpl.newExecutionResult().from(result).errors(errors).build();
  }

  /** The answer to a call that broke outside of any field. */
  ExecutionResult failed(Throwable failure, CallContext call) {
    ApiError error = error(unwrapped(failure), call).with("requestId", call.requestId());
    return ExecutionResult.newExecutionResult().addError(error).build();
  }

  private static ApiError error(Throwable cause, CallContext call) {
    if (cause instanceof RefusedException refused) {
      return new ApiError(refused.code(), message(refused), refused.details());
    }
    if (cause instanceof InvalidSearchException invalid) {
      return new ApiError(
          ErrorCode.valueOf(invalid.code().name()), message(invalid), details(invalid));
    }
    if (cause instanceof GraphQLError known) {
      return apiError(known, call);
    }
    if (call.firstTime(cause)) {
      LOG.error("request {} failed", call.requestId(), cause);
    }
    return cause instanceof SearchUnavailableException
        ? new ApiError(
            ErrorCode.SEARCH_UNAVAILABLE,
            "search is not available at the moment; try again later",
            Map.of())
        : new ApiError(ErrorCode.INTERNAL, internal(call), Map.of());
  }

  private static String internal(CallContext call) {
    return "an internal error, logged as request " + call.requestId();
  }

  private static Map<String, Object> details(InvalidSearchException invalid) {
    Map<String, Object> details = new LinkedHashMap<>();
    if (!invalid.allowed().isEmpty()) {
      details.put("allowed", invalid.allowed());
    }
    Integer offset = invalid.offset();
    if (offset != null) {
      details.put("offset", offset);
    }
    return details;
  }

  /** What graphql-java itself has to say gets a code of ours; its messages are safe. */
  private static ApiError apiError(GraphQLError error, CallContext call) {
    if (error instanceof ApiError known) {
      return known;
    }
    ApiError textRefusal = call.textRefusal();
    if (textRefusal != null && error.getErrorType() == ErrorType.InvalidSyntax) {
      return textRefusal;
    }
    ErrorCode code = code(error);
    String message = String.valueOf(error.getMessage());
    if (code == ErrorCode.INTERNAL) {
      // A value of ours that is not of its type, or null where none may be.
      LOG.error("request {} failed: {}", call.requestId(), message);
      message = internal(call);
    }
    List<SourceLocation> locations = error.getLocations();
    return new ApiError(
        code, message, locations == null ? List.of() : locations, error.getPath(), Map.of());
  }

  private static ErrorCode code(GraphQLError error) {
    ErrorClassification kind = error.getErrorType();
    if (error instanceof UnknownOperationException || kind == ErrorType.OperationNotSupported) {
      return ErrorCode.OPERATION_RESOLUTION_FAILURE;
    }
    if (error instanceof IntrospectionDisabledError) {
      return ErrorCode.INTROSPECTION_DISABLED;
    }
    if (error instanceof BadFaithIntrospectionError) {
      return ErrorCode.QUERY_TOO_COSTLY;
    }
    if (kind instanceof PersistedQueryNotFound) {
      return ErrorCode.PERSISTED_QUERY_NOT_FOUND;
    }
    if (kind instanceof PersistedQueryIdInvalid) {
      return ErrorCode.PERSISTED_QUERY_MISMATCH;
    }
    if (kind instanceof TrustedQueries.NotTrusted) {
      return ErrorCode.QUERY_NOT_TRUSTED;
    }
    if (kind == ErrorType.InvalidSyntax) {
      return ErrorCode.GRAPHQL_PARSE_FAILED;
    }
    if (kind == ErrorType.ValidationError) {
      return error instanceof ValidationError
          ? ErrorCode.GRAPHQL_VALIDATION_FAILED
          : ErrorCode.BAD_USER_INPUT;
    }
    return ErrorCode.INTERNAL;
  }

  private static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? unwrapped(cause) : failure;
  }

  private static String message(Throwable failure) {
    @Nullable String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
