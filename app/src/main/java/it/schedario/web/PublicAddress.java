package it.schedario.web;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The links to documents that people keep. They begin with {@code schedario.public-url}; where that
 * is not set, with the host the request itself was sent to. What proxies say about themselves
 * ({@code X-Forwarded-Host}) is not believed: anybody can send it.
 */
@Singleton
public final class PublicAddress {
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9._-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:]+](:\\d{1,5})?");

  private final @Nullable URI configured;
  private final BeanProvider<EmbeddedServer> server;

  PublicAddress(
      @Property(name = "schedario.public-url") @Nullable String configured,
      BeanProvider<EmbeddedServer> server) {
    this.configured = configured == null || configured.isBlank() ? null : checked(configured);
    this.server = server;
  }

  /** {@code https://schede.example/documents/castelverde-ticino:2024:sheet:S1}. */
  public URI ofDocument(String id) {
    return URI.create(base() + "/documents/" + segment(id));
  }

  private URI base() {
    return configured != null
        ? configured
        : ServerRequestContext.currentRequest()
            .map(this::ofRequest)
            .orElseGet(() -> server.get().getURI());
  }

  private URI ofRequest(HttpRequest<?> request) {
    String host = request.getHeaders().get(HttpHeaders.HOST);
    return host != null && HOST.matcher(host).matches()
        ? URI.create((request.isSecure() ? "https://" : "http://") + host)
        : server.get().getURI();
  }

  /** Colons may stand in a path as they are, and are easier to read so. */
  private static String segment(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
  }

  private static URI checked(String configured) {
    String rule = "public URL '" + configured + "' is not of the form https://host/path";
    URI address;
    try {
      address = URI.create(configured.strip().replaceFirst("/+$", ""));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(rule, e);
    }
    boolean http = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
    if (!http
        || address.getHost() == null
        || address.getRawQuery() != null
        || address.getRawFragment() != null) {
      throw new IllegalArgumentException(rule);
    }
    return address;
  }
}
