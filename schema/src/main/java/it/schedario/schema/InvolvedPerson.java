package it.schedario.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A <i>soggetto coinvolto</i> of a sheet.
 *
 * @param role <i>relazione</i>, for instance {@code Posizione Organizzativa}
 * @param commitmentPercent <i>impegno</i>, in percent
 */
public record InvolvedPerson(
    String name,
    @Nullable String role,
    @Nullable BigDecimal commitmentPercent,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
