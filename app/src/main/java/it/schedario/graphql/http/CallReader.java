package it.schedario.graphql.http;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.json.JsonMapper;
import it.schedario.graphql.ErrorCode;
import it.schedario.graphql.GraphQLCall;
import it.schedario.graphql.QueryLimits;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a call out of the query string or out of a JSON body. */
@Singleton
final class CallReader {
  private final JsonMapper json;
  private final QueryLimits limits;

  CallReader(JsonMapper json, QueryLimits limits) {
    this.json = json;
    this.limits = limits;
  }

  GraphQLCall fromParameters(HttpParameters parameters) throws BadCallException {
    return call(
        parameters.get("query"),
        parameters.get("operationName"),
        jsonParameter(parameters, "variables"),
        jsonParameter(parameters, "extensions"));
  }

  GraphQLCall fromBody(@Nullable MediaType type, byte @Nullable [] body) throws BadCallException {
    if (type == null || !type.getName().equals(MediaType.APPLICATION_JSON) || !isUtf8(type)) {
      throw new BadCallException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          ErrorCode.UNSUPPORTED_MEDIA_TYPE,
          "Content-Type is '%s', allowed is application/json in UTF-8"
              .formatted(type == null ? "" : type));
    }
    if (body == null || body.length == 0) {
      throw BadCallException.malformed("the request has no body");
    }
    if (body.length > limits.bodyBytes()) {
      throw new BadCallException(
          HttpStatus.REQUEST_ENTITY_TOO_LARGE,
          ErrorCode.BODY_TOO_LARGE,
          "the body has %d bytes, allowed are %d".formatted(body.length, limits.bodyBytes()));
    }
    Object parsed;
    try {
      parsed = json.readValue(body, Argument.OBJECT_ARGUMENT);
    } catch (IOException e) {
      throw BadCallException.malformed("the body is not valid JSON");
    }
    Map<String, Object> members = jsonObject(parsed, "the body");
    return call(
        string(members, "query"),
        string(members, "operationName"),
        members.get("variables"),
        members.get("extensions"));
  }

  private static GraphQLCall call(
      @Nullable String query,
      @Nullable String operationName,
      @Nullable Object variables,
      @Nullable Object extensions)
      throws BadCallException {
    if (query == null || query.isBlank()) {
      throw BadCallException.malformed("query is missing");
    }
    return new GraphQLCall(
        query,
        operationName,
        variables == null ? Map.of() : jsonObject(variables, "variables"),
        extensions == null ? Map.of() : jsonObject(extensions, "extensions"));
  }

  private @Nullable Object jsonParameter(HttpParameters parameters, String name)
      throws BadCallException {
    @Nullable String text = parameters.get(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return json.readValue(text, Argument.OBJECT_ARGUMENT);
    } catch (IOException e) {
      throw BadCallException.malformed(name + " is not valid JSON");
    }
  }

  private static @Nullable String string(Map<String, Object> members, String name)
      throws BadCallException {
    Object value = members.get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw BadCallException.malformed(name + " must be a string");
  }

  // The names of a JSON object are strings.
  @SuppressWarnings("unchecked")
  private static Map<String, Object> jsonObject(@Nullable Object value, String name)
      throws BadCallException {
    if (value instanceof Map<?, ?> object) {
      return (Map<String, Object>) object;
    }
    throw BadCallException.malformed(name + " must be a JSON object");
  }

  private static boolean isUtf8(MediaType type) {
    return type.getParameters().get("charset").map("utf-8"::equalsIgnoreCase).orElse(true);
  }
}
