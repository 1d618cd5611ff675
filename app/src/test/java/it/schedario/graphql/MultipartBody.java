package it.schedario.graphql;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** A form with files, as a browser sends it. */
public final class MultipartBody {
  private static final String BOUNDARY = "confine";

  private final StringBuilder parts = new StringBuilder();

  public void add(String name, String content) {
    part("name=\"" + name + "\"", content);
  }

  public void addFile(String name, String file, String content) {
    part("name=\"" + name + "\"; filename=\"" + file.replace("\\", "\\\\") + "\"", content);
  }

  private void part(String disposition, String content) {
    parts
        .append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; ")
        .append(disposition)
        .append("\r\n\r\n")
        .append(content)
        .append("\r\n");
  }

  public HttpRequest.Builder post(URI uri) {
    return HttpRequest.newBuilder(uri)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n"));
  }
}
