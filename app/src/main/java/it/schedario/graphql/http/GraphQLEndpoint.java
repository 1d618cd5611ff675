package it.schedario.graphql.http;

import graphql.ExecutionResult;
import io.micronaut.configuration.graphql.GraphQLController;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import it.schedario.graphql.Caller;
import it.schedario.graphql.Caller.Channel;
import it.schedario.graphql.GraphQLCall;
import it.schedario.graphql.QueryExecutor;
import it.schedario.web.AnswerCaching;
import it.schedario.web.BoundedBody;
import it.schedario.web.BoundedBody.TooLargeException;
import it.schedario.web.MultipartForm;
import it.schedario.web.RequestId;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code /graphql}: POST for everything, GET for queries, whose answers clients may keep. A call is
 * executed on one thread that may block. Replaces the controller of micronaut-graphql, which fails
 * 34 of the 61 audits and runs mutations by GET.
 */
@Controller("${graphql.path:/graphql}")
@Replaces(GraphQLController.class)
@Hidden
final class GraphQLEndpoint {
  private final CallReader reader;
  private final BeanProvider<MultipartCall> multipart;
  private final BodyAllowance allowance;
  private final QueryExecutor executor;
  private final AnswerWriter writer;
  private final AnswerCaching caching;

  GraphQLEndpoint(
      CallReader reader,
      BeanProvider<MultipartCall> multipart,
      BodyAllowance allowance,
      QueryExecutor executor,
      AnswerWriter writer,
      AnswerCaching caching) {
    this.reader = reader;
    this.multipart = multipart;
    this.allowance = allowance;
    this.executor = executor;
    this.writer = writer;
    this.caching = caching;
  }

  @Get(produces = {AnswerWriter.GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON})
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<byte[]> get(HttpRequest<?> request) {
    String tag = caching.findTag(AnswerWriter.preferredType(request)).orElse(null);
    if (tag != null && caching.isKeptBy(request, tag)) {
      return caching.mark(HttpResponse.notModified(), tag);
    }
    Answer answer =
        answer(request, () -> reader.fromParameters(request.getParameters()), Channel.GET);
    return tag != null && answer.isWhole()
        ? caching.mark(answer.response(), tag)
        : answer.response().header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  @Post(
      consumes = MediaType.ALL,
      produces = {AnswerWriter.GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON})
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<byte[]> post(HttpRequest<?> request, @Nullable @Body InputStream body) {
    return answer(request, () -> call(request, body), Channel.POST).response();
  }

  private GraphQLCall call(HttpRequest<?> request, @Nullable InputStream body)
      throws BadCallException, IOException {
    MediaType type = request.getContentType().orElse(null);
    // Closed, or what was not read would stand before the next request of this connection.
    try (InputStream bounded =
        new BoundedBody(
            body == null ? InputStream.nullInputStream() : body, allowance.bytes(request))) {
      return type != null && MultipartForm.isSentBy(request)
          ? multipart.get().read(type.toString(), bounded)
          : reader.fromBody(type, bounded);
    }
  }

  private Answer answer(HttpRequest<?> request, CallSource source, Channel channel) {
    String requestId = RequestId.of(request);
    GraphQLCall call;
    try {
      call = source.read();
    } catch (BadCallException e) {
      return new Answer(writer.refusal(request, e, requestId), false);
    } catch (TooLargeException e) {
      return new Answer(
          writer.refusal(
              request, BadCallException.tooLarge(String.valueOf(e.getMessage())), requestId),
          false);
    } catch (IOException e) {
      return new Answer(
          writer.refusal(request, BadCallException.malformed("the body breaks off"), requestId),
          false);
    }
    ExecutionResult result =
        executor.execute(call, new Caller(requestId, channel, allowance.access(request)));
    return new Answer(writer.answer(request, result), result.getErrors().isEmpty());
  }

  /**
   * @param isWhole false when there are errors in it, which may be gone the next time
   */
  private record Answer(MutableHttpResponse<byte[]> response, boolean isWhole) {}

  private interface CallSource {
    GraphQLCall read() throws BadCallException, IOException;
  }
}
