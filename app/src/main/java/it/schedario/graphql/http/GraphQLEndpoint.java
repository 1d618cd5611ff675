package it.schedario.graphql.http;

import graphql.ExecutionResult;
import io.micronaut.configuration.graphql.GraphQLController;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import it.schedario.graphql.GraphQLCall;
import it.schedario.graphql.QueryExecutor;
import it.schedario.web.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * {@code /graphql}: POST for everything, GET for queries. A call is executed on one thread that may
 * block. Replaces the controller of micronaut-graphql, which fails 34 of the 61 audits and runs
 * mutations by GET.
 */
@Controller("${graphql.path:/graphql}")
@Replaces(GraphQLController.class)
final class GraphQLEndpoint {
  private final CallReader reader;
  private final QueryExecutor executor;
  private final AnswerWriter writer;

  GraphQLEndpoint(CallReader reader, QueryExecutor executor, AnswerWriter writer) {
    this.reader = reader;
    this.executor = executor;
    this.writer = writer;
  }

  @Get(produces = {AnswerWriter.GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON})
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<byte[]> get(HttpRequest<?> request) {
    return answer(request, () -> reader.fromParameters(request.getParameters()), true);
  }

  @Post(
      consumes = MediaType.ALL,
      produces = {AnswerWriter.GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON})
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<byte[]> post(HttpRequest<?> request, @Body byte @Nullable [] body) {
    return answer(
        request, () -> reader.fromBody(request.getContentType().orElse(null), body), false);
  }

  private HttpResponse<byte[]> answer(HttpRequest<?> request, CallSource source, boolean readOnly) {
    String requestId = RequestId.of(request);
    GraphQLCall call;
    try {
      call = source.read();
    } catch (BadCallException e) {
      return writer.refusal(request, e, requestId);
    }
    ExecutionResult result = executor.execute(call, requestId, readOnly);
    return writer.answer(request, result);
  }

  private interface CallSource {
    GraphQLCall read() throws BadCallException;
  }
}
