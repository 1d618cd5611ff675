package it.schedario.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as clients see it: the one shape all errors of the API have.
 *
 * @param path of the field it concerns; null when it concerns the whole request
 * @param details joins {@code code} in {@code extensions}
 */
record ApiError(
    ErrorCode code,
    String message,
    List<SourceLocation> locations,
    @Nullable List<Object> path,
    Map<String, Object> details)
    implements GraphQLError {
  private static final long serialVersionUID = 1;

  ApiError(ErrorCode code, String message, Map<String, Object> details) {
    this(code, message, List.of(), null, details);
  }

  ApiError with(String name, Object detail) {
    Map<String, Object> more = new LinkedHashMap<>(details);
    more.put(name, detail);
    return new ApiError(code, message, locations, path, more);
  }

  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public List<SourceLocation> getLocations() {
    return locations;
  }

  @Override
  public @Nullable List<Object> getPath() {
    return path;
  }

  @Override
  public ErrorClassification getErrorType() {
    return ErrorClassification.errorClassification(code.name());
  }

  @Override
  public Map<String, Object> getExtensions() {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", code.name());
    extensions.putAll(details);
    return extensions;
  }

  @Override
  public Map<String, Object> toSpecification() {
    Map<String, Object> specification = new LinkedHashMap<>();
    specification.put("message", message);
    if (!locations.isEmpty()) {
      specification.put(
          "locations",
          locations.stream()
              .map(place -> Map.of("line", place.getLine(), "column", place.getColumn()))
              .toList());
    }
    if (path != null) {
      specification.put("path", path);
    }
    specification.put("extensions", getExtensions());
    return specification;
  }
}
