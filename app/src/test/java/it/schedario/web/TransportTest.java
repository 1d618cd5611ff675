package it.schedario.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.graphql.ApiTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds for every request, whatever it asks. */
@Timeout(60)
class TransportTest extends ApiTest {

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(super.getProperties());
    properties.put("schedario.http.request-time", "500ms");
    return properties;
  }

  @Test
  void largeAnswer_isPackedForClientsThatUnpack() throws Exception {
    HttpRequest.Builder introspection =
        HttpRequest.newBuilder(
                uri("/graphql?query=%7B__schema%7Btypes%7Bname%20description%7D%7D%7D"))
            .header("Accept-Encoding", "gzip");

    HttpResponse<byte[]> response =
        HttpClient.newHttpClient().send(introspection.build(), BodyHandlers.ofByteArray());

    assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    String text =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("{\"data\":{\"__schema\"")
        .hasSizeGreaterThan(response.body().length);
  }

  @Test
  void smallAnswer_isNotPacked() throws Exception {
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(uri("/graphql?query=%7B__typename%7D"))
                .header("Accept-Encoding", "gzip"));

    assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void bodyThatDrips_isCutWithATimeout() throws Exception {
    String head =
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: 100000\r\n\r\n{";

    assertThat(drip(head)).startsWith("HTTP/1.1 408");
  }

  @Test
  void headersThatDrip_areCutWithATimeout() throws Exception {
    assertThat(drip("GET /status HTTP/1.1\r\nHost: localhost\r\nX-Long: "))
        .startsWith("HTTP/1.1 408");
  }

  @Test
  void connection_idleBetweenTwoRequests_isKept() throws Exception {
    try (Socket socket = new Socket("localhost", server.getPort())) {
      socket.setSoTimeout(1_000);
      for (int call = 0; call < 2; call++) {
        write(socket, "GET /status HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(readUntilQuiet(socket)).startsWith("HTTP/1.1 200");
      }
    }
  }

  @Test
  void bodyOfTenMegabytes_isRefusedBeforeItIsSent() throws Exception {
    try (Socket socket = new Socket("localhost", server.getPort())) {
      write(
          socket,
          "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Content-Length: 10485760\r\n\r\n{");
      socket.setSoTimeout(10_000);

      byte[] start = socket.getInputStream().readNBytes(12);

      assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void batch_isRefusedAndSaysWhatToDo() throws Exception {
    HttpResponse<String> response = post("[{\"query\": \"{__typename}\"}, {\"query\": \"{a}\"}]");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("a batch of 2 calls; send one call");
  }

  @Test
  void crossOrigin_isNotAllowedUnlessAskedFor() throws Exception {
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(uri("/graphql"))
                    .header("Origin", "https://pagine.example")
                    .header("Access-Control-Request-Method", "POST")
                    .method("OPTIONS", BodyPublishers.noBody())
                    .build(),
                BodyHandlers.ofString());

    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  /** Sends a byte as often as nothing comes back for a while, until something does. */
  private String drip(String head) throws IOException {
    try (Socket socket = new Socket("localhost", server.getPort())) {
      socket.setSoTimeout(50);
      write(socket, head);
      while (true) {
        try {
          return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (SocketTimeoutException e) {
          write(socket, "x");
        }
      }
    }
  }

  private static String readUntilQuiet(Socket socket) throws IOException {
    StringBuilder answer = new StringBuilder();
    try {
      for (int c = socket.getInputStream().read(); c >= 0; c = socket.getInputStream().read()) {
        answer.append((char) c);
      }
    } catch (SocketTimeoutException e) {
      // It says no more.
    }
    return answer.toString();
  }

  private static void write(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
