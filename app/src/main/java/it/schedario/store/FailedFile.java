package it.schedario.store;

import it.schedario.schema.Municipality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that could not be taken in.
 *
 * @param file its name without its folder, which it is known by here
 * @param code stable name of the reason; listed in docs/errors.md
 * @param message names file, place and rule
 * @param municipality the town it is of; null when neither the caller nor the file said
 * @param years the years it is of, as far as known
 */
public record FailedFile(
    String file,
    String code,
    String message,
    @Nullable Municipality municipality,
    List<Integer> years) {

  public FailedFile {
    years = List.copyOf(years);
  }
}
