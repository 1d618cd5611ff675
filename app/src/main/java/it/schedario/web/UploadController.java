package it.schedario.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import it.schedario.editing.Access;
import it.schedario.editing.EditRefusedException;
import it.schedario.editing.Editing;
import it.schedario.editing.EditorToken;
import it.schedario.editing.Job;
import it.schedario.editing.UploadedFile;
import it.schedario.ingest.ReadOptions;
import it.schedario.intake.Outcome;
import it.schedario.web.BoundedBody.TooLargeException;
import it.schedario.web.MultipartForm.MalformedFormException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code POST /documents}: takes files in as the command {@code ingest} does, for editors. */
@Controller("/documents")
final class UploadController {
  private final Editing editing;
  private final EditorToken token;
  private final UploadLimit limit;

  UploadController(Editing editing, EditorToken token, UploadLimit limit) {
    this.editing = editing;
    this.token = token;
    this.limit = limit;
  }

  /**
   * Takes files in. One is sent as the body, several as multipart/form-data. Needs the token of the
   * service: Authorization: Bearer …
   *
   * @param municipality town of the files whose text does not name it
   * @param year year of the files whose text does not say
   * @param file name of the file that is the body
   * @return what became of each file: 201 when any is new, 200 when all were kept before, 422 when
   *     none was taken in
   */
  @Post(consumes = MediaType.ALL, produces = MediaType.APPLICATION_JSON)
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Operation(
      requestBody =
          @RequestBody(
              content = {
                @Content(
                    mediaType = MediaType.MULTIPART_FORM_DATA,
                    schema = @Schema(type = "object")),
                @Content(
                    mediaType = MediaType.APPLICATION_PDF,
                    schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = "string"))
              }))
  @DescribesProblems
  HttpResponse<Upload> upload(
      HttpRequest<?> request,
      @Nullable @QueryValue String municipality,
      @Nullable @QueryValue Integer year,
      @Nullable @QueryValue String file,
      @Nullable @Body InputStream body)
      throws IOException {
    List<UploadedFile> files;
    // Closed, or what was not read would stand before the next request of this connection.
    try (InputStream all = body == null ? InputStream.nullInputStream() : body) {
      checkAccess(request);
      checkSize(request);
      files = files(request, file, new BoundedBody(all, limit.bytes()));
    }
    try {
      Job job = editing.upload(files, new ReadOptions(municipality, year));
      return answer(editing.end(job).join());
    } catch (EditRefusedException e) {
      throw new ProblemException(
          e.code() == EditRefusedException.Code.TOO_MANY_JOBS
              ? ProblemCode.TOO_MANY_JOBS
              : ProblemCode.INVALID_PARAMETER,
          String.valueOf(e.getMessage()),
          List.of());
    }
  }

  private void checkAccess(HttpRequest<?> request) {
    Access access = token.accessWith(request.getHeaders().get(HttpHeaders.AUTHORIZATION));
    if (access != Access.EDITOR) {
      throw new ProblemException(
          access == Access.EDITING_OFF ? ProblemCode.EDITING_OFF : ProblemCode.UNAUTHORIZED,
          access.refusal(),
          List.of());
    }
  }

  private void checkSize(HttpRequest<?> request) {
    if (request.getContentLength() > limit.bytes()) {
      throw tooLarge(
          "the body has %d bytes, allowed are %d"
              .formatted(request.getContentLength(), limit.bytes()));
    }
  }

  private static ProblemException tooLarge(String detail) {
    return new ProblemException(ProblemCode.BODY_TOO_LARGE, detail, List.of());
  }

  private static List<UploadedFile> files(
      HttpRequest<?> request, @Nullable String name, InputStream body) throws IOException {
    try {
      if (!MultipartForm.isSentBy(request)) {
        return List.of(new UploadedFile(name == null ? "" : name, body.readAllBytes()));
      }
      String type = request.getContentType().map(MediaType::toString).orElse("");
      return MultipartForm.read(type, body).parts().stream()
          .filter(part -> part.fileName() != null)
          .map(part -> new UploadedFile(String.valueOf(part.fileName()), part.content()))
          .toList();
    } catch (TooLargeException e) {
      throw tooLarge(String.valueOf(e.getMessage()));
    } catch (MalformedFormException e) {
      throw new ProblemException(
          ProblemCode.BAD_REQUEST, String.valueOf(e.getMessage()), List.of());
    }
  }

  private static HttpResponse<Upload> answer(Job job) {
    List<TakenFile> files = job.outcomes().stream().map(TakenFile::of).toList();
    boolean anyNew = files.stream().anyMatch(file -> file.code() == null && !file.alreadyKept());
    boolean anyKept = files.stream().anyMatch(file -> file.code() == null);
    HttpStatus status =
        anyNew ? HttpStatus.CREATED : anyKept ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
    return HttpResponse.status(status).body(new Upload(files));
  }

  /** What became of the files, in the order sent. */
  @Serdeable
  record Upload(List<TakenFile> files) {}

  /**
   * What became of a file.
   *
   * @param source id of the source; null when it was refused
   * @param documents ids of the documents read from it
   * @param problems codes of what could not be read, or was read with doubt
   * @param code why nothing of it was kept (docs/errors.md); null when it was
   * @param message names file, place and rule; null when it was kept
   */
  @Serdeable
  record TakenFile(
      String file,
      @Nullable String source,
      boolean alreadyKept,
      List<String> documents,
      List<String> problems,
      @Nullable String code,
      @Nullable String message) {

    static TakenFile of(Outcome outcome) {
      if (outcome instanceof Outcome.Kept kept) {
        return new TakenFile(
            kept.file(),
            kept.source(),
            kept.alreadyKept(),
            kept.documents(),
            kept.problems().stream().map(problem -> problem.code().name()).toList(),
            null,
            null);
      }
      Outcome.Failed failed = (Outcome.Failed) outcome;
      return new TakenFile(
          failed.file(), null, false, List.of(), List.of(), failed.code(), failed.message());
    }
  }
}
