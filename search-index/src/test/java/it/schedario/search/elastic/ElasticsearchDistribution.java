package it.schedario.search.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The unpacked Elasticsearch of Maven Central, kept in the user's cache: 107 MB are fetched once
 * per machine, not once per build.
 *
 * <p>Maven itself cannot fetch it, because a dependency that is not there fails the build, and
 * these tests must be able to do without. What Maven already has in its local repository is used.
 */
final class ElasticsearchDistribution {
  private static final String FOLDER =
      "org/elasticsearch/distribution/integ-test-zip/elasticsearch";
  private static final Duration DOWNLOAD_LIMIT = Duration.ofMinutes(10);

  private final String version;
  private final Path cache;

  ElasticsearchDistribution(String version) {
    this(version, cacheFolder());
  }

  ElasticsearchDistribution(String version, Path cache) {
    this.version = version;
    this.cache = cache;
  }

  /** The folder that holds bin, config, lib and modules; nothing in it is to be changed. */
  Path unpacked() throws IOException {
    Path home = cache.resolve("elasticsearch-" + version);
    if (!Files.isDirectory(home)) {
      Files.createDirectories(cache);
      Path work = Files.createTempDirectory(cache, "unpacking-");
      try {
        unpack(zip(work), work.resolve("unpacked"));
        publish(work.resolve("unpacked").resolve("elasticsearch-" + version), home);
      } finally {
        delete(work);
      }
    }
    return home;
  }

  /** Of two builds that unpack at the same time one comes second and finds the work done. */
  private static void publish(Path unpacked, Path home) throws IOException {
    try {
      Files.move(unpacked, home);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
    }
  }

  private Path zip(Path work) throws IOException {
    String path = FOLDER + "/" + version + "/elasticsearch-" + version + ".zip";
    Path local = Path.of(setting("maven.repository.local", "")).resolve(path);
    if (Files.isRegularFile(local)) {
      return local;
    }
    if (setting("maven.mode", "").equals("offline=true")) {
      throw new IOException("Maven is offline, and there is no " + local);
    }
    String remote = setting("maven.repository.remote", "https://repo.maven.apache.org/maven2");
    URI uri = URI.create(remote.replaceFirst("/$", "") + "/" + path);
    System.err.println("Fetching Elasticsearch once for the tests: " + uri);
    Path zip = work.resolve("elasticsearch.zip");
    String expected =
        fetch(URI.create(uri + ".sha1"), HttpResponse.BodyHandlers.ofString()).strip();
    fetch(uri, HttpResponse.BodyHandlers.ofFile(zip));
    String found = sha1(zip);
    if (!expected.startsWith(found)) {
      throw new IOException(uri + " arrived damaged: SHA-1 is " + found + ", not " + expected);
    }
    return zip;
  }

  private static <T> T fetch(URI uri, HttpResponse.BodyHandler<T> handler) throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    try {
      HttpResponse<T> response =
          client
              .sendAsync(HttpRequest.newBuilder(uri).build(), handler)
              .get(DOWNLOAD_LIMIT.toSeconds(), TimeUnit.SECONDS);
      if (response.statusCode() != 200) {
        throw new IOException(uri + " answers with status " + response.statusCode());
      }
      return response.body();
    } catch (ExecutionException e) {
      throw new IOException(uri + " cannot be fetched: " + e.getCause(), e);
    } catch (TimeoutException e) {
      throw new IOException(uri + " did not arrive within " + DOWNLOAD_LIMIT, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while fetching " + uri, e);
    }
  }

  private static String sha1(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-1"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unpack(Path zip, Path into) throws IOException {
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into)) {
          throw new IOException(zip + ": entry " + entry.getName() + " leaves the folder");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
          continue;
        }
        Files.createDirectories(path.getParent());
        Files.copy(entries, path);
        if (path.getParent().endsWith("bin")) {
          // java.util.zip does not tell which files are programs.
          Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
      }
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  /** Not root's home: the server runs as another user then, who may not look into it. */
  private static Path cacheFolder() {
    if (System.getProperty("user.name").equals("root")) {
      return Path.of("/var/cache/schedario");
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path caches = xdg == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
    return caches.resolve("schedario");
  }

  private static String setting(String name, String otherwise) {
    return System.getProperty(name, otherwise);
  }
}
