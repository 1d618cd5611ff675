package it.schedario.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The name under which a browser keeps a file, as RFC 6266 writes it. Names come from strangers:
 * nothing of them reaches a header or a folder but letters, digits and a few signs.
 */
final class SourceFileName {
  private static final String UNSAFE_ASCII = "[^A-Za-z0-9._ ()-]";
  // Separators of folders, of drives, and what some system does not allow in a name.
  private static final String UNSAFE = "[\\p{Cntrl}/\\\\:*?\"<>|]";

  private SourceFileName() {}

  /** Shown in the browser where it can be. */
  static String inline(String name) {
    return "inline; " + named(name);
  }

  static String attached(String name) {
    return "attachment; " + named(name);
  }

  private static String named(String name) {
    return "filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(
            name.replaceAll(UNSAFE_ASCII, "_"),
            URLEncoder.encode(name.replaceAll(UNSAFE, "_"), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A"));
  }
}
