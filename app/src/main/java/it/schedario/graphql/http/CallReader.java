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
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a call out of the query string or out of a JSON body. */
@Singleton
final class CallReader {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

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

  GraphQLCall fromBody(@Nullable MediaType type, InputStream body)
      throws BadCallException, IOException {
    if (type == null || !type.getName().equals(MediaType.APPLICATION_JSON) || !isUtf8(type)) {
      throw new BadCallException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          ErrorCode.UNSUPPORTED_MEDIA_TYPE,
          "Content-Type is '%s', allowed are application/json in UTF-8, and multipart/form-data to send files"
              .formatted(type == null ? "" : type));
    }
    return fromJson(body.readAllBytes());
  }

  GraphQLCall fromJson(byte[] body) throws BadCallException {
    if (body.length == 0) {
      throw BadCallException.malformed("the request has no body");
    }
    if (body.length > limits.bodyBytes()) {
      throw BadCallException.tooLarge(body.length, limits.bodyBytes());
    }
    Object parsed;
    try {
      parsed = json.readValue(body, Argument.OBJECT_ARGUMENT);
    } catch (IOException e) {
      throw BadCallException.malformed("the body is not valid JSON");
    }
    if (parsed instanceof List<?> batch) {
      throw BadCallException.malformed(
          "the body is a batch of %d calls; send one call, a JSON object, per request"
              .formatted(batch.size()));
    }
    return fromObject(parsed, "the body");
  }

  /** What JSON was read as, by this name. */
  GraphQLCall fromObject(@Nullable Object parsed, String name) throws BadCallException {
    Map<String, Object> members = jsonObject(parsed, name);
    return call(
        string(members, "query"),
        string(members, "operationName"),
        members.get("variables"),
        members.get("extensions"));
  }

  Map<String, Object> jsonObject(String text) throws BadCallException {
    try {
      return jsonObject(json.readValue(text, Argument.OBJECT_ARGUMENT), "the message");
    } catch (IOException e) {
      throw BadCallException.malformed("the message is not valid JSON");
    }
  }

  private static GraphQLCall call(
      @Nullable String query,
      @Nullable String operationName,
      @Nullable Object variables,
      @Nullable Object extensions)
      throws BadCallException {
    Map<String, Object> more = extensions == null ? Map.of() : jsonObject(extensions, "extensions");
    boolean hashed = hasQueryHash(more);
    String text = query == null || query.isBlank() ? GraphQLCall.BY_HASH : query;
    if (text.equals(GraphQLCall.BY_HASH) && !hashed) {
      throw BadCallException.malformed("query is missing");
    }
    return new GraphQLCall(
        text,
        operationName,
        variables == null ? Map.of() : jsonObject(variables, "variables"),
        more);
  }

  /** Apollo's {@code {"persistedQuery": {"version": 1, "sha256Hash": "…"}}}. */
  private static boolean hasQueryHash(Map<String, Object> extensions) throws BadCallException {
    Object named = extensions.get("persistedQuery");
    if (named == null) {
      return false;
    }
    if (named instanceof Map<?, ?> members
        && members.get("version") instanceof Number version
        && version.intValue() == 1
        && members.get("sha256Hash") instanceof String hash
        && SHA256.matcher(hash).matches()) {
      return true;
    }
    throw BadCallException.malformed(
        "extensions.persistedQuery must be {version: 1, sha256Hash: 64 digits of hex in lower case}");
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
