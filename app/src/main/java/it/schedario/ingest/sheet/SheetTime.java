package it.schedario.ingest.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year a sheet is about, and when in it or after it was printed.
 *
 * @param elaboratedOn null when the document does not say
 * @param isYearOver whether it was elaborated after the end of its year, as far as the document
 *     shows
 */
record SheetTime(SheetYear year, @Nullable LocalDate elaboratedOn, boolean isYearOver) {}
