package it.schedario.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How to serve. */
final class ServeOptions {
  @Mixin DataOptions dataOptions;
  @Mixin OfficialDataOptions officialData = new OfficialDataOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE})")
  int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only)")
  String host;

  @Option(
      names = {"--load", "--samples"},
      paramLabel = "DIR",
      description = "Folder (or file) to ingest before serving; what is kept already is left alone")
  @Nullable Path load;

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      split = ",",
      description =
          "Origin whose pages may call the service from a browser, such as https://pagine.example;"
              + " may be given more than once (default: none)")
  @Nullable List<String> corsOrigins;

  @Option(
      names = "--trusted-documents",
      paramLabel = "PATH",
      description =
          "Folder of *.graphql files, or JSON manifest: these queries are answered, others refused")
  @Nullable Path trustedDocuments;

  @Option(
      names = "--graphiql",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Whether to offer the page to try queries on (default: ${DEFAULT-VALUE})")
  boolean graphiql = true;

  @Option(
      names = "--introspection",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description =
          "Whether GraphQL clients may ask for the schema, as GraphiQL does (default: ${DEFAULT-VALUE})")
  boolean introspection = true;

  @Option(
      names = "--synonyms",
      paramLabel = "FILE",
      description =
          "List of synonyms in place of the one that comes with the service; read again when it"
              + " changes")
  @Nullable Path synonyms;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "Secret of the editors: who sends it may upload and withdraw. Better given as"
              + " SCHEDARIO_TOKEN, which lists of processes do not show (default: nobody may)")
  @Nullable String token;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description =
          "Address under which users reach the service; permalinks begin with it (default: the host"
              + " a request was sent to)")
  @Nullable URI publicUrl;
}
