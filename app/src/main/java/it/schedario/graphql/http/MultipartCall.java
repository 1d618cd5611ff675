package it.schedario.graphql.http;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import it.schedario.editing.UploadedFile;
import it.schedario.graphql.GraphQLCall;
import it.schedario.web.MultipartForm;
import it.schedario.web.MultipartForm.MalformedFormException;
import it.schedario.web.MultipartForm.Part;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call with files, as the GraphQL multipart request specification has it: {@code operations} is
 * the call with null where a file belongs, {@code map} says which part belongs where, the other
 * parts are the files.
 */
@Singleton
final class MultipartCall {
  private static final String OPERATIONS = "operations";
  private static final String MAP = "map";
  private static final String VARIABLES = "variables";

  private final JsonMapper json;
  private final CallReader reader;

  MultipartCall(JsonMapper json, CallReader reader) {
    this.json = json;
    this.reader = reader;
  }

  GraphQLCall read(String contentType, InputStream body) throws IOException, BadCallException {
    MultipartForm form;
    try {
      form = MultipartForm.read(contentType, body);
    } catch (MalformedFormException e) {
      throw BadCallException.malformed(String.valueOf(e.getMessage()));
    }
    GraphQLCall call = reader.fromJson(part(form, OPERATIONS).content());
    for (Map.Entry<?, ?> entry : places(part(form, MAP)).entrySet()) {
      Part file = part(form, String.valueOf(entry.getKey()));
      if (!(entry.getValue() instanceof List<?> paths)) {
        throw BadCallException.malformed(
            "map must name a list of places for part '%s'".formatted(file.name()));
      }
      String name = file.fileName();
      UploadedFile upload = new UploadedFile(name == null ? "" : name, file.content());
      for (Object path : paths) {
        put(upload, String.valueOf(path), call);
      }
    }
    return call;
  }

  private static Part part(MultipartForm form, String name) throws BadCallException {
    return form.find(name)
        .orElseThrow(() -> BadCallException.malformed("the form has no part '" + name + "'"));
  }

  private Map<?, ?> places(Part map) throws BadCallException {
    try {
      if (json.readValue(map.content(), Argument.OBJECT_ARGUMENT) instanceof Map<?, ?> places) {
        return places;
      }
    } catch (IOException e) {
      // told below
    }
    throw BadCallException.malformed("map must be a JSON object: {\"0\": [\"variables.files.0\"]}");
  }

  /** Puts the file where the call says null: {@code variables.files.0}. */
  @SuppressWarnings("unchecked") // What JSON objects and lists are read as.
  private static void put(UploadedFile file, String path, GraphQLCall call)
      throws BadCallException {
    String[] steps = path.split("\\.");
    Object here = steps[0].equals(VARIABLES) ? call.variables() : null;
    for (int i = 1; i < steps.length - 1; i++) {
      here = child(here, steps[i]);
    }
    String last = steps[steps.length - 1];
    if (steps.length > 1 && here instanceof Map<?, ?> object && isNullIn(object, last)) {
      ((Map<String, Object>) object).put(last, file);
    } else if (here instanceof List<?> list
        && index(last) < list.size()
        && child(list, last) == null) {
      ((List<Object>) list).set(index(last), file);
    } else {
      throw BadCallException.malformed(
          "map names the place '%s', where operations does not say null".formatted(path));
    }
  }

  private static boolean isNullIn(Map<?, ?> object, String name) {
    return object.containsKey(name) && object.get(name) == null;
  }

  private static @Nullable Object child(@Nullable Object parent, String step) {
    if (parent instanceof Map<?, ?> object) {
      return object.get(step);
    }
    return parent instanceof List<?> list && index(step) < list.size()
        ? list.get(index(step))
        : null;
  }

  /** Beyond any list when the step is no number. */
  private static int index(String step) {
    return step.matches("\\d{1,6}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
  }
}
