package it.schedario.search.elastic;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The plugin of module elasticsearch-test-plugin, which stands on the class path of the tests. */
final class TestPlugin {
  private static final String DESCRIPTOR = "plugin-descriptor.properties";

  private TestPlugin() {}

  static void installInto(Path plugins) throws IOException {
    Path plugin = Files.createDirectories(plugins.resolve("schedario-test-plugin"));
    URL descriptor = TestPlugin.class.getClassLoader().getResource(DESCRIPTOR);
    if (descriptor == null) {
      throw new IOException(DESCRIPTOR + " is not on the class path");
    }
    try (var in = descriptor.openStream()) {
      Files.copy(in, plugin.resolve(DESCRIPTOR));
    }
    // A build that stops at "test" has the classes in a folder, a later phase in a jar.
    Path jar = plugin.resolve("plugin.jar");
    if (descriptor.getProtocol().equals("jar")) {
      Files.copy(Path.of(descriptor.getPath().replaceFirst("^file:(.*)!.*$", "$1")), jar);
    } else {
      pack(folderOf(descriptor), jar);
    }
  }

  private static Path folderOf(URL descriptor) throws IOException {
    try {
      return Path.of(descriptor.toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IOException("no file name: " + descriptor, e);
    }
  }

  private static void pack(Path classes, Path jar) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(classes)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path file : files) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }
}
