package it.schedario.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
  private static final URI LISTENING = URI.create("http://127.0.0.1:8080");

  @Test
  void configured_winsOverTheRequest() {
    PublicAddress address = address("https://schede.example/archivio/");

    assertThat(linkOf(address, "other.example"))
        .isEqualTo("https://schede.example/archivio/documents/rocca:2024:sheet:S%201");
  }

  @ParameterizedTest
  @CsvSource({
    "pc-12:8080,          http://pc-12:8080",
    "[::1]:8080,          http://[::1]:8080",
    "schede.example,      http://schede.example",
    "a@evil.example,      http://127.0.0.1:8080",
    "evil.example/x?y=,   http://127.0.0.1:8080",
    "'',                  http://127.0.0.1:8080",
  })
  void notConfigured_takesTheHostOfTheRequest_ifItIsOne(String host, String base) {
    assertThat(linkOf(address(null), host)).isEqualTo(base + "/documents/rocca:2024:sheet:S%201");
  }

  @Test
  void outsideOfARequest_takesWhereTheServerListens() {
    assertThat(address(" ").ofDocument("x")).hasToString("http://127.0.0.1:8080/documents/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"schede.example", "ftp://schede.example", "https://x/?a=b", "https://a b", "/x"})
  void configured_isNoAddress_isRefused(String configured) {
    assertThatThrownBy(() -> address(configured))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("public URL '" + configured + "' is not of the form https://host/path");
  }

  private static String linkOf(PublicAddress address, String host) {
    MutableHttpRequest<?> request = HttpRequest.GET("/graphql").header("Host", host);
    Supplier<String> link = () -> address.ofDocument("rocca:2024:sheet:S 1").toString();
    return ServerRequestContext.with(request, link);
  }

  private static PublicAddress address(@Nullable String configured) {
    return new PublicAddress(configured, listening());
  }

  private static BeanProvider<EmbeddedServer> listening() {
    EmbeddedServer server =
        (EmbeddedServer)
            Proxy.newProxyInstance(
                EmbeddedServer.class.getClassLoader(),
                new Class<?>[] {EmbeddedServer.class},
                (proxy, method, arguments) -> LISTENING);
    return () -> server;
  }
}
