package it.schedario.schema;

import org.jspecify.annotations.Nullable;

/**
 * A town (<i>comune</i>).
 *
 * @param istatCode six digits; null when the town is not in our table of ISTAT codes
 * @param ipaCode of the public bodies' index (<i>Indice PA</i>): {@code c_f205}; null when the town
 *     is not in our table
 * @param slug lower case ASCII, every run of other characters one hyphen: {@code cinisello-balsamo}
 * @param name as the town writes itself: {@code Cinisello Balsamo}
 */
public record Municipality(
    @Nullable String istatCode, @Nullable String ipaCode, String slug, String name) {

  /** A town that no table knows. */
  public static Municipality withoutCodes(String slug, String name) {
    return new Municipality(null, null, slug, name);
  }

  public Municipality {
    if (slug.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "municipality '" + name + "': slug and name must not be blank");
    }
  }
}
