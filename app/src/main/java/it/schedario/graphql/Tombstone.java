package it.schedario.graphql;

import it.schedario.store.Withdrawal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The GraphQL type of this name. */
public record Tombstone(String id, OffsetDateTime withdrawnAt, @Nullable String reason) {

  static Tombstone of(String id, Withdrawal withdrawal) {
    return new Tombstone(id, withdrawal.at().atOffset(ZoneOffset.UTC), withdrawal.reason());
  }
}
