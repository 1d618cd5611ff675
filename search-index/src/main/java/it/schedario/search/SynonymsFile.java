package it.schedario.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;

/**
 * A list of synonyms in place of the one that comes with the service; docs/query-language.md says
 * what stands in it. It is read again when it has changed.
 *
 * @param path of the file
 * @param trouble is told why the file cannot be used, once for each state of the file; the list
 *     that was used before stays in use
 */
public record SynonymsFile(Path path, Consumer<String> trouble) {

  /** Tells one state of the file from another; a search sees this one or a later one. */
  public String state() {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      return file.lastModifiedTime() + "/" + file.size();
    } catch (IOException e) {
      return "absent";
    }
  }
}
