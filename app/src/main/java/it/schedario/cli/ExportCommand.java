package it.schedario.cli;

import it.schedario.export.ExportFormat;
import it.schedario.export.ExportFormat.Csv;
import it.schedario.export.ExportFormat.Decimals;
import it.schedario.export.ExportFormat.Separator;
import it.schedario.export.ExportRequest;
import it.schedario.export.Exporter;
import it.schedario.export.TypedFilter;
import it.schedario.search.InvalidSearchException;
import it.schedario.search.SearchRequest.Order;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schedario export}: what {@code /export} gives, without a server. */
@Command(
    name = "export",
    description = "Writes all documents that a search finds to a file: CSV, NDJSON or XLSX.")
final class ExportCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin DataOptions dataOptions;

  @Parameters(paramLabel = "FILE", description = "File to write; replaced when it exists")
  Path file;

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      defaultValue = "",
      description = "What to search for (default: everything)")
  String query;

  @Option(
      names = "--filter",
      paramLabel = "FACET=VALUE",
      description =
          "Only these documents, such as municipality=castelverde-ticino, years=2022..2024 or"
              + " not.state=Concluso; values of one facet are alternatives")
  @Nullable List<String> filters;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "${COMPLETION-CANDIDATES} (default: RELEVANCE with a query, else NATURAL)")
  @Nullable Order order;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: as the name of the file ends)")
  @Nullable Format format;

  @Option(
      names = "--separator",
      paramLabel = "SIGN",
      defaultValue = "SEMICOLON",
      description = "Between the cells of CSV: ${COMPLETION-CANDIDATES} (default: SEMICOLON)")
  Separator separator;

  @Option(
      names = "--decimals",
      paramLabel = "SIGN",
      defaultValue = "COMMA",
      description = "Before the decimals of CSV: ${COMPLETION-CANDIDATES} (default: COMMA)")
  Decimals decimals;

  /** Names as they are typed. */
  enum Format {
    csv,
    ndjson,
    xlsx
  }

  @Override
  public Integer call() {
    ExportRequest request =
        new ExportRequest(
            query,
            filter().toFilter(),
            order != null ? order : query.isBlank() ? Order.NATURAL : Order.RELEVANCE);
    ExportFormat chosen = format();
    try (Service service = Service.open(dataOptions.data);
        InputStream content = service.bean(Exporter.class).open(request, chosen);
        OutputStream out = Files.newOutputStream(file)) {
      content.transferTo(out);
    } catch (InvalidSearchException e) {
      throw new CommandFailedException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new CommandFailedException(file + ": cannot be written: " + e.getMessage(), e);
    }
    return ExitCode.OK;
  }

  private ExportFormat format() {
    return switch (format != null ? format : byEnding()) {
      case csv -> new Csv(separator, decimals);
      case ndjson -> new ExportFormat.JsonLines();
      case xlsx -> new ExportFormat.Xlsx();
    };
  }

  private Format byEnding() {
    String name = file.toString();
    for (Format known : Format.values()) {
      if (name.endsWith("." + known.name())) {
        return known;
      }
    }
    throw wrongUsage("FILE '" + name + "' does not end in .csv, .ndjson or .xlsx; say --format");
  }

  private TypedFilter filter() {
    TypedFilter filter = new TypedFilter();
    for (String given : filters == null ? List.<String>of() : filters) {
      String[] parts = given.split("=", 2);
      if (parts.length < 2) {
        throw wrongUsage("--filter '" + given + "' is not of the form FACET=VALUE");
      }
      try {
        filter.add(parts[0], parts[1]);
      } catch (IllegalArgumentException e) {
        throw wrongUsage("--" + e.getMessage());
      }
    }
    return filter;
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
