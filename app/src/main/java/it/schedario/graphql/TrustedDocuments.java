package it.schedario.graphql;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The queries that may be asked when others are refused: files {@code *.graphql} of a folder, or a
 * JSON manifest, either {@code {hash: query}} or as Apollo's tools write it ({@code {"operations":
 * [{"id", "body"}]}}).
 */
public final class TrustedDocuments {
  private final Map<String, String> textByHash;

  private TrustedDocuments(Map<String, String> textByHash) {
    this.textByHash = Map.copyOf(textByHash);
  }

  /**
   * @throws IllegalArgumentException when it cannot be read; the message says why
   */
  public static TrustedDocuments read(Path path) {
    try {
      Map<String, String> texts =
          Files.isDirectory(path) ? ofFolder(path) : ofManifest(path, json(path));
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("trusted documents " + path + ": there is no query");
      }
      return new TrustedDocuments(texts);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "trusted documents " + path + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static Object json(Path file) throws IOException {
    return JsonMapper.createDefault().readValue(Files.readString(file), Argument.OBJECT_ARGUMENT);
  }

  Optional<String> find(String hash) {
    return Optional.ofNullable(textByHash.get(hash));
  }

  /** Editors end a file with a line end, programs that embed the query send it without. */
  private static Map<String, String> ofFolder(Path folder) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".graphql")).toList()) {
        String text = Files.readString(file);
        texts.put(QueryHash.of(text), text);
        texts.put(QueryHash.of(text.strip()), text.strip());
      }
    }
    return texts;
  }

  private static Map<String, String> ofManifest(Path file, Object manifest) {
    Map<String, String> texts = new HashMap<>();
    if (!(manifest instanceof Map<?, ?> members)) {
      throw noManifest(file);
    }
    if (members.get("operations") instanceof List<?> operations) {
      operations.forEach(operation -> putOperation(file, operation, texts));
    } else {
      members.forEach((hash, query) -> put(file, hash, query, texts));
    }
    return texts;
  }

  private static void putOperation(Path file, Object operation, Map<String, String> texts) {
    if (!(operation instanceof Map<?, ?> members)) {
      throw noManifest(file);
    }
    put(file, members.get("id"), members.get("body"), texts);
  }

  private static void put(
      Path file, @Nullable Object hash, @Nullable Object query, Map<String, String> texts) {
    if (!(query instanceof String text)) {
      throw noManifest(file);
    }
    if (!QueryHash.of(text).equals(hash)) {
      throw new IllegalArgumentException(
          "trusted documents %s: '%s' is not the SHA-256 of its query, which is %s"
              .formatted(file, hash, QueryHash.of(text)));
    }
    texts.put(QueryHash.of(text), text);
  }

  private static IllegalArgumentException noManifest(Path file) {
    return new IllegalArgumentException(
        "trusted documents "
            + file
            + ": not a manifest; expected is {\"<sha256>\": \"<query>\", ...} or"
            + " {\"operations\": [{\"id\": \"<sha256>\", \"body\": \"<query>\"}, ...]}");
  }
}
