/**
 * Says whether an indicator was met: {@link it.schedario.ingest.outcome.IndicatorOutcome}, a pure
 * function of what is printed.
 *
 * <p>In this order: what the note says about the evaluation; whether the value is due at all; then
 * the comparison of expected and achieved value, each read as a figure, a date, or done / not done
 * ({@code PrintedValue}), in the direction the words state ({@code Direction}). What the words
 * leave undecided is {@code NOT_MEASURABLE} with the reason, never a guess; where nothing is
 * printed to compare there is no outcome.
 */
@NullMarked
package it.schedario.ingest.outcome;

import org.jspecify.annotations.NullMarked;
