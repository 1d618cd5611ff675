package it.schedario.graphql;

import it.schedario.editing.EditRefusedException;
import it.schedario.intake.Outcome;
import org.jspecify.annotations.Nullable;

/** The GraphQL type of this name. */
public record EditError(String code, String message, @Nullable String file) {

  static EditError of(EditRefusedException refused) {
    return new EditError(refused.code().name(), String.valueOf(refused.getMessage()), null);
  }

  static EditError of(Outcome.Failed failed) {
    return new EditError(failed.code(), failed.message(), failed.file());
  }
}
