package it.schedario.graphql;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON answer that tests look into by path: {@code data.search.edges.0.node.title}. */
public record Answer(@Nullable Object json) {

  public static Answer of(JsonMapper mapper, String text) throws IOException {
    return new Answer(mapper.readValue(text, Argument.OBJECT_ARGUMENT));
  }

  /** What stands at this path; null when nothing does. */
  public @Nullable Object at(String path) {
    Object here = json;
    for (String step : path.split("\\.")) {
      if (here instanceof Map<?, ?> object) {
        here = object.get(step);
      } else if (here instanceof List<?> list && Integer.parseInt(step) < list.size()) {
        here = list.get(Integer.parseInt(step));
      } else {
        return null;
      }
    }
    return here;
  }

  public List<?> list(String path) {
    return at(path) instanceof List<?> list ? list : List.of();
  }

  public @Nullable Object code() {
    return at("errors.0.extensions.code");
  }
}
