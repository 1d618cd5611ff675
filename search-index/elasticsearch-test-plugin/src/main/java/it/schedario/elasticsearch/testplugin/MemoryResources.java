package it.schedario.elasticsearch.testplugin;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.lucene.util.ResourceLoader;

/** Files for Lucene's factories that exist in memory only. */
final class MemoryResources implements ResourceLoader {
  private final Map<String, String> files;

  MemoryResources(Map<String, String> files) {
    this.files = files;
  }

  @Override
  public InputStream openResource(String name) throws IOException {
    String content = files.get(name);
    if (content == null) {
      throw new FileNotFoundException(name);
    }
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public <T> Class<? extends T> findClass(String name, Class<T> expectedType) {
    throw new UnsupportedOperationException("no factory of the catalogue loads classes: " + name);
  }

  @Override
  public <T> T newInstance(String name, Class<T> expectedType) {
    throw new UnsupportedOperationException("no factory of the catalogue loads classes: " + name);
  }
}
