package it.schedario.search.elastic;

import java.io.IOException;
import java.io.OutputStream;

/** The server of the tests by itself, for scripts: prints its address and ends with its input. */
public final class ElasticsearchUntilStopped {

  private ElasticsearchUntilStopped() {}

  public static void main(String[] arguments) throws IOException {
    var distribution = new ElasticsearchDistribution(System.getProperty("elasticsearch.version"));
    try (ElasticsearchServer server = ElasticsearchServer.start(distribution.unpacked())) {
      System.out.println(server.uri());
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
