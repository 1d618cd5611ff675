package it.schedario.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A <i>fase</i> of a sheet.
 *
 * @param weight <i>peso</i>: share of the sheet, 0 to 100, with the decimals printed
 * @param progress <i>avanzamento</i>, in percent; null when not printed, as in sheets elaborated
 *     during the year
 * @param responsibilityCentre <i>centro di responsabilità</i>
 */
public record Phase(
    String description,
    @Nullable LocalDate plannedStart,
    @Nullable LocalDate plannedEnd,
    @Nullable LocalDate actualStart,
    @Nullable LocalDate actualEnd,
    @Nullable BigDecimal weight,
    @Nullable BigDecimal progress,
    @Nullable String responsibleOfficer,
    @Nullable String responsibilityCentre,
    @Nullable String note) {}
