package it.schedario.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** {@code /}: leads to GraphiQL. */
@Controller
final class HomeController {

  @Get
  @Hidden
  HttpResponse<?> home() {
    return HttpResponse.seeOther(URI.create("/graphiql"));
  }
}
