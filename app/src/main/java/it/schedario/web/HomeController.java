package it.schedario.web;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** {@code /}: leads to GraphiQL, or to the status where that is switched off. */
@Controller
final class HomeController {
  private final String page;

  HomeController(@Property(name = "schedario.graphiql") boolean graphiql) {
    page = graphiql ? "/graphiql" : "/status";
  }

  @Get
  @Hidden
  HttpResponse<?> home() {
    return HttpResponse.seeOther(URI.create(page));
  }
}
