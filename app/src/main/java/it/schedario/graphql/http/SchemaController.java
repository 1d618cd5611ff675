package it.schedario.graphql.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import it.schedario.graphql.PrintedSchema;

/**
 * {@code /schema.graphqls}: the file that type generators of clients read. Not there where clients
 * may not ask for the schema.
 */
@Controller("/schema.graphqls")
@Requires(property = "schedario.graphql.introspection", notEquals = "false")
final class SchemaController {
  private final PrintedSchema schema;

  SchemaController(PrintedSchema schema) {
    this.schema = schema;
  }

  @Get(produces = "text/plain; charset=utf-8")
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Hidden
  String schema() {
    return schema.text();
  }
}
