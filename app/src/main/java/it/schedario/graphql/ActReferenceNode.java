package it.schedario.graphql;

import it.schedario.schema.ActBody;
import it.schedario.schema.ActCitation;
import it.schedario.schema.ActKind;
import it.schedario.schema.ActReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The GraphQL type {@code ActReference}: an act, and where a document cites it. */
public record ActReferenceNode(
    ActKind kind,
    @Nullable ActBody body,
    @Nullable String number,
    @Nullable Integer year,
    @Nullable LocalDate date,
    String asPrinted,
    String normalForm,
    String label,
    String field,
    int start,
    int end) {

  static ActReferenceNode of(ActCitation citation) {
    ActReference act = citation.act();
    return new ActReferenceNode(
        act.kind(),
        act.body(),
        act.number(),
        act.year(),
        act.date(),
        act.asPrinted(),
        act.normalForm(),
        act.label(),
        citation.field(),
        citation.start(),
        citation.end());
  }
}
