package it.schedario.graphql;

import it.schedario.store.DocumentLink;
import it.schedario.store.DocumentLink.Decision;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The GraphQL type of this name.
 *
 * @param other id of the document that the one it is seen from is linked to
 */
public record Link(
    String other, @Nullable OffsetDateTime confirmedAt, @Nullable OffsetDateTime rejectedAt) {

  static Link of(DocumentLink link, String seenFrom) {
    OffsetDateTime at = link.decidedAt().atOffset(ZoneOffset.UTC);
    String other = link.pair().otherThan(seenFrom);
    return link.decision() == Decision.CONFIRMED
        ? new Link(other, at, null)
        : new Link(other, null, at);
  }
}
