package it.schedario.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import it.schedario.export.Exporter;

/** {@code /export}: all that a search finds, as a file. */
@Controller("/export")
final class ExportController {
  private final Exporter exporter;
  private final AnswerCaching caching;

  ExportController(Exporter exporter, AnswerCaching caching) {
    this.exporter = exporter;
    this.caching = caching;
  }

  /**
   * All documents that a search finds, to the last one, as a table or as JSON lines. Filters are
   * the fields of SearchFilter: any of the values of a filter, all of the filters.
   *
   * @return the file, sent while it is made
   */
  @Get(produces = MediaType.ALL)
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Operation(
      parameters = {
        @Parameter(
            name = "query",
            in = ParameterIn.QUERY,
            description =
                "What to search for, in the language of docs/query-language.md; without it everything is listed",
            schema = @Schema(type = "string")),
        @Parameter(
            name = "municipality",
            in = ParameterIn.QUERY,
            description = "Slug or ISTAT code of a town",
            array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "Year",
            array = @ArraySchema(schema = @Schema(type = "integer"))),
        @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kind of document",
            array =
                @ArraySchema(
                    schema =
                        @Schema(
                            type = "string",
                            allowableValues = {
                              "OBJECTIVE_SHEET",
                              "DUP_PROGRAMME",
                              "BUDGET_LINE",
                              "PLAIN_DOCUMENT"
                            }))),
        @Parameter(
            name = "sector",
            in = ParameterIn.QUERY,
            description =
                "Settore of a sheet, direzione of a programme, area of a budget line, as printed",
            array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
            name = "mission",
            in = ParameterIn.QUERY,
            description = "Missione of D.Lgs. 118/2011, two digits",
            array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
            name = "programme",
            in = ParameterIn.QUERY,
            description = "Missione and programma of D.Lgs. 118/2011: 12.06",
            array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
            name = "officer",
            in = ParameterIn.QUERY,
            description = "Responsabile of the document or of one of its phases, as printed",
            array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Stato, as printed",
            array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
            name = "act",
            in = ParameterIn.QUERY,
            description = "Normal form of an act the document cites: dgr:2857/2020",
            array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
            name = "amount",
            in = ParameterIn.QUERY,
            description = "Stanziamento of a budget line, a range in euro: 1000..5000",
            array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
            name = "years",
            in = ParameterIn.QUERY,
            description = "Years from one to another: 2022..2024, 2022.. or ..2024",
            array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
            name = "missing",
            in = ParameterIn.QUERY,
            description = "Facet without a value: state. With not. before it, every filter excludes: not.state",
            array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
            name = "orderBy",
            in = ParameterIn.QUERY,
            description = "RELEVANCE where there is a query, otherwise NATURAL",
            schema =
                @Schema(
                    type = "string",
                    allowableValues = {
                      "RELEVANCE",
                      "NATURAL",
                      "TITLE",
                      "CODE",
                      "YEAR_ASC",
                      "YEAR_DESC"
                    })),
        @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "What to write",
            schema =
                @Schema(
                    type = "string",
                    allowableValues = {"csv", "ndjson", "xlsx"},
                    defaultValue = "csv")),
        @Parameter(
            name = "separator",
            in = ParameterIn.QUERY,
            description = "What stands between the cells of CSV",
            schema =
                @Schema(
                    type = "string",
                    allowableValues = {"semicolon", "comma", "tab"},
                    defaultValue = "semicolon")),
        @Parameter(
            name = "decimals",
            in = ParameterIn.QUERY,
            description = "What stands before the decimals in CSV",
            schema =
                @Schema(
                    type = "string",
                    allowableValues = {"comma", "point"},
                    defaultValue = "comma"))
      },
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
              @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
              @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")),
              @Content(
                  mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  schema = @Schema(type = "string", format = "binary"))
            }),
        @ApiResponse(
            responseCode = "4XX",
            description =
                "What is wrong with the request (RFC 9457); code is listed in docs/errors.md",
            content =
                @Content(
                    mediaType = ProblemWriter.PROBLEM_JSON,
                    schema = @Schema(implementation = DescribedProblem.class))),
        @ApiResponse(
            responseCode = "5XX",
            description = "What is wrong with the service",
            content =
                @Content(
                    mediaType = ProblemWriter.PROBLEM_JSON,
                    schema = @Schema(implementation = DescribedProblem.class)))
      })
  HttpResponse<?> export(@Parameter(hidden = true) HttpRequest<?> request) {
    ExportParameters asked = ExportParameters.of(request.getParameters());
    String tag = caching.findTag("export").orElse(null);
    if (tag != null && caching.isKeptBy(request, tag)) {
      return caching.mark(HttpResponse.notModified(), tag);
    }
    StreamedFile file =
        new StreamedFile(
            exporter.open(asked.request(), asked.format()),
            MediaType.of(asked.format().mediaType()));
    MutableHttpResponse<StreamedFile> response =
        HttpResponse.ok(file)
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                SourceFileName.attached("schedario." + asked.format().ending()));
    return tag == null ? response : caching.mark(response, tag);
  }
}
