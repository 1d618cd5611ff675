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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import it.schedario.export.RecordJson;
import it.schedario.schema.PlanningDocument;
import it.schedario.store.DocumentStore;
import it.schedario.store.DocumentStore.StoredDocument;
import it.schedario.store.StoredOriginal;
import it.schedario.store.StoredSource;
import it.schedario.store.Withdrawal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** {@code /documents/{id}}: where permalinks lead, and the file a document was read from. */
@Controller("/documents")
final class DocumentController {
  private final DocumentStore store;
  private final AnswerCaching caching;

  DocumentController(DocumentStore store, AnswerCaching caching) {
    this.store = store;
    this.caching = caching;
  }

  /**
   * A document.
   *
   * @param id its id, such as castelverde-ticino:2024:sheet:2024_S08_01
   * @return the document as "parse" prints it; its kind is the name of its GraphQL type
   */
  @Get(value = "/{id}", produces = MediaType.APPLICATION_JSON)
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Operation(
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The document; every field with the place it was read from",
            content =
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
      })
  @DescribesProblems
  HttpResponse<byte[]> document(HttpRequest<?> request, String id) {
    String tag = caching.findTag("document").orElse(null);
    if (tag != null && caching.isKeptBy(request, tag)) {
      return caching.mark(HttpResponse.notModified(), tag);
    }
    MutableHttpResponse<byte[]> response = HttpResponse.ok(json(find(id)));
    return tag == null ? response : caching.mark(response, tag);
  }

  /**
   * The file a document was read from, as the town published it.
   *
   * @param id id of the document
   * @return the file: PDF, or plain text in its own character set
   */
  @Get(value = "/{id}/source", produces = MediaType.ALL)
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Operation(
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
              @Content(
                  mediaType = MediaType.APPLICATION_PDF,
                  schema = @Schema(type = "string", format = "binary")),
              @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = "string"))
            })
      })
  @DescribesProblems
  HttpResponse<?> source(HttpRequest<?> request, String id) {
    String source = find(id).source().document();
    String tag = '"' + source + '"';
    if (caching.isKeptBy(request, tag)) {
      return HttpResponse.notModified().header(HttpHeaders.ETAG, tag);
    }
    StoredOriginal original =
        store
            .findOriginal(source)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemCode.SOURCE_NOT_KEPT,
                        "document '%s': the file it was read from was not kept; import it again"
                            .formatted(id),
                        List.of()));
    StoredSource stored =
        Objects.requireNonNull(store.findSources(List.of(source)).get(source), source);
    StreamedFile file =
        new StreamedFile(
            original.content(),
            MediaType.of(original.mediaType()),
            stored.receivedAt().toEpochMilli(),
            original.bytes());
    return HttpResponse.ok(file)
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.CONTENT_DISPOSITION, SourceFileName.inline(stored.source().file()))
        // A text that looks like a page must not become one.
        .header("X-Content-Type-Options", "nosniff");
  }

  private PlanningDocument find(String id) {
    StoredDocument found = store.findDocuments(List.of(id)).get(id);
    if (found == null) {
      refuseWithdrawn(id);
      throw new ProblemException(
          ProblemCode.DOCUMENT_NOT_FOUND, "there is no document '" + id + "'", List.of());
    }
    return found.document();
  }

  private void refuseWithdrawn(String id) {
    Withdrawal withdrawal = store.findWithdrawals(List.of(id)).get(id);
    if (withdrawal != null) {
      throw new ProblemException(
          ProblemCode.DOCUMENT_WITHDRAWN,
          "document '%s' was withdrawn on %s%s"
              .formatted(
                  id,
                  withdrawal.at(),
                  withdrawal.reason() == null ? "" : ": " + withdrawal.reason()),
          List.of());
    }
  }

  private static byte[] json(PlanningDocument document) {
    StringWriter text = new StringWriter();
    try {
      RecordJson.write(document, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
