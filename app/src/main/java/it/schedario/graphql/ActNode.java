package it.schedario.graphql;

import it.schedario.schema.ActBody;
import it.schedario.schema.ActKind;
import it.schedario.schema.ActReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The GraphQL type {@code Act}. */
public record ActNode(
    String normalForm,
    String label,
    ActKind kind,
    @Nullable ActBody body,
    @Nullable String number,
    @Nullable Integer year,
    @Nullable LocalDate date) {

  static ActNode of(ActReference act) {
    return new ActNode(
        act.normalForm(),
        act.label(),
        act.kind(),
        act.body(),
        act.number(),
        act.year(),
        act.date());
  }
}
