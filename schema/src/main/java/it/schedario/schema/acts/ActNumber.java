package it.schedario.schema.acts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a citation behind its form: number, year, date.
 *
 * @param number null when only a date is printed
 * @param year as printed beside the number; the date has its own
 * @param signed whether <i>n.</i> stands before the number
 * @param plural whether <i>nn.</i> does: more numbers of the same kind follow
 * @param yearFirst whether the year stands before the number, and holds for the numbers that follow
 * @param next index of the token behind it
 */
record ActNumber(
    @Nullable String number,
    @Nullable Integer year,
    @Nullable LocalDate date,
    boolean signed,
    boolean plural,
    boolean yearFirst,
    int next) {

  @Nullable Integer yearOrThatOfDate() {
    return year != null || date == null ? year : Integer.valueOf(date.getYear());
  }

  boolean isDated() {
    return year != null || date != null;
  }

  ActNumber withYear(@Nullable Integer newYear, @Nullable LocalDate newDate) {
    return new ActNumber(number, newYear, newDate, signed, plural, yearFirst, next);
  }
}
