package it.schedario.editing;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The secret that makes an editor of a caller; without one nobody may change anything. */
@Singleton
public final class EditorToken {
  private static final String SCHEME = "bearer ";

  private final byte @Nullable [] secret;

  EditorToken(@Property(name = "schedario.token") @Nullable String secret) {
    this.secret = secret == null || secret.isBlank() ? null : bytes(secret.strip());
  }

  /**
   * What the sender of this header may do.
   *
   * @param authorization {@code Bearer …}; null when there is no such header
   */
  public Access accessWith(@Nullable String authorization) {
    if (secret == null) {
      return Access.EDITING_OFF;
    }
    if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      return Access.READER;
    }
    byte[] given = bytes(authorization.substring(SCHEME.length()).strip());
    // In constant time: how long a comparison takes must not tell how much of a guess is right.
    return MessageDigest.isEqual(secret, given) ? Access.EDITOR : Access.READER;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
