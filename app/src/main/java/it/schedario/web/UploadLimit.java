package it.schedario.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** How much an editor may send in one request. */
@Singleton
public final class UploadLimit {
  private final long bytes;

  UploadLimit(@Value("${schedario.upload.bytes}") long bytes) {
    this.bytes = bytes;
  }

  public long bytes() {
    return bytes;
  }
}
