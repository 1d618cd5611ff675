package it.schedario.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.servers.Server;
import java.io.IOException;
import java.io.InputStream;

/** {@code /openapi.yml}: what the build wrote down of the controllers of this package. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Schedario",
            version = "1.0.0",
            description =
                "The read-only REST side of Schedario: whole documents, the files they were read"
                    + " from, and exports. Searching, facets and paging are at /graphql.",
            contact = @Contact(name = "Schedario"),
            license =
                @License(
                    name = "EUPL-1.2",
                    url = "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")),
    servers = @Server(url = "/", description = "This service"))
@Controller("/openapi.yml")
final class DescriptionController {
  private static final String RESOURCE = "/META-INF/swagger/openapi.yml";

  @Get(produces = "application/yaml")
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Hidden
  HttpResponse<byte[]> description() throws IOException {
    try (InputStream description = DescriptionController.class.getResourceAsStream(RESOURCE)) {
      if (description == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      return HttpResponse.ok(description.readAllBytes());
    }
  }
}
