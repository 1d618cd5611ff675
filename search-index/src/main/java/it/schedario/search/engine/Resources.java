package it.schedario.search.engine;

import java.io.InputStream;

/** Files that come with this module. */
final class Resources {

  private Resources() {}

  static InputStream open(String name) {
    InputStream resource = Resources.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("resource " + name + " is missing from the jar");
    }
    return resource;
  }
}
