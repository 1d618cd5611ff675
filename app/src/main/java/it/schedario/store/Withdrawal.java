package it.schedario.store;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stays of a document or source that was taken out of all answers.
 *
 * @param reason as the editor gave it; null when none was given
 */
@Serdeable
public record Withdrawal(Instant at, @Nullable String reason) {}
