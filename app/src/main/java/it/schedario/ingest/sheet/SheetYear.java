package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.PrintedValue;
import it.schedario.ingest.text.Word;
import it.schedario.schema.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year a sheet is of: from its code, else from the planned dates of its phases, else from the
 * cover. The cover comes last: its centre may still be that of the year before.
 *
 * @param printed where it was read; null when it was read off the cover
 */
record SheetYear(int year, @Nullable Passage printed) {

  /** Null when the document does not say. */
  static @Nullable SheetYear find(@Nullable Passage code, List<PhaseRow> phases, Cover cover) {
    if (code != null) {
      int year = yearIn(code.text());
      if (year > 0) {
        return new SheetYear(year, code);
      }
    }
    for (PhaseRow phase : phases) {
      Word start = phase.plannedStart();
      if (start != null && PrintedValue.findDate(start.text()).isPresent()) {
        SourceSpan span = new SourceSpan(start.line().page(), start.start(), start.end());
        Passage printed = new Passage(start.text(), start.line().number(), List.of(span));
        return new SheetYear(Integer.parseInt(start.text().substring(6)), printed);
      }
    }
    String view = cover.view();
    String centre = cover.centre();
    int year = yearIn(view == null ? "" : view);
    year = year > 0 ? year : yearIn(centre == null ? "" : centre);
    return year > 0 ? new SheetYear(year, null) : null;
  }

  private static int yearIn(String text) {
    for (String part : text.split("[^A-Za-z0-9]", -1)) {
      if (ColumnLabels.isYear(part)) {
        return Integer.parseInt(part);
      }
    }
    return -1;
  }
}
