package it.schedario.ingest;

import it.schedario.ingest.text.PrintedValue;
import it.schedario.ingest.text.WhiteSpace;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.Classification;
import it.schedario.schema.CodedLabel;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.FieldSource;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Paragraph;
import it.schedario.schema.PlainDocument;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.SourceSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a document again at the places they claim to come from.
 *
 * <p>The text of a field's spans, white space folded, is its value; of a date or number it is what
 * the value was printed as. Where year, town or classification were read off the sheet, their place
 * must name them.
 */
public final class SpanCheck {
  private final String text;
  private final Map<String, FieldSource> sources = new HashMap<>();
  private final List<String> mismatches = new ArrayList<>();

  private SpanCheck(PlanningDocument document, String text) {
    this.text = text;
    for (FieldSource source : document.source().fields()) {
      sources.put(source.field(), source);
    }
  }

  /**
   * Returns a sentence for each field that does not re-read to its value, or has no place.
   *
   * @param text of the source document, as {@link ReadDocument#text}
   */
  public static List<String> mismatches(PlanningDocument document, String text) {
    SpanCheck check = new SpanCheck(document, text);
    fields(document).forEach(check::required);
    check.derived("year", document.year());
    check.derived("municipality", document.municipality());
    check.paragraphs("source.pageText", document.source().pageText());
    if (document instanceof PlainDocument plain) {
      for (int i = 0; i < plain.pages().size(); i++) {
        check.paragraphs("pages[" + i + "].paragraphs", plain.pages().get(i).paragraphs());
      }
    }
    check.sources.keySet().forEach(field -> check.mismatch(field, "is a place of no field"));
    return check.mismatches;
  }

  private static Map<String, Object> fields(PlanningDocument document) {
    if (document instanceof ObjectiveSheet sheet) {
      return SheetFields.of(sheet);
    }
    if (document instanceof DupProgramme programme) {
      return ProgrammeFields.of(programme);
    }
    if (document instanceof PlainDocument plain) {
      return Map.of("title", plain.title());
    }
    return BudgetLineFields.of((BudgetLine) document);
  }

  private void required(String field, Object value) {
    FieldSource source = sources.remove(field);
    if (source == null) {
      mismatch(field, "has no place");
    } else {
      compare(field, value, source);
    }
  }

  /** A value that may come from the cover or an option, and then has no place on the sheet. */
  private void derived(String field, Object value) {
    FieldSource source = sources.remove(field);
    if (source != null) {
      compare(field, value, source);
    }
  }

  private void paragraphs(String path, List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      FieldSource place = new FieldSource(path + "[" + i + "].text", List.of(paragraph.source()));
      compare(place.field(), paragraph.text(), place);
    }
  }

  private void compare(String field, Object value, FieldSource source) {
    String printed = printed(source);
    if (printed == null) {
      mismatch(field, "has a place outside the text");
    } else if (!isPrintedAs(value, printed)) {
      mismatch(field, "is '" + value + "' but its place says '" + printed + "'");
    }
  }

  private static boolean isPrintedAs(Object value, String printed) {
    if (value instanceof LocalDate) {
      return PrintedValue.findDate(printed).equals(Optional.of(value));
    }
    if (value instanceof BigDecimal) {
      String number = printed.endsWith("%") ? printed.substring(0, printed.length() - 1) : printed;
      return PrintedValue.findDecimal(number).equals(Optional.of(value));
    }
    if (value instanceof CodedLabel label) {
      return printed.equals(WhiteSpace.fold(label.code() + " " + label.label()));
    }
    if (value instanceof JoinedText joined) {
      return joined.isPrintedAs(printed);
    }
    if (value instanceof Classification classification) {
      // One of our own has its place where the words stand that led to it.
      return !classification.isOfTheDocument() || printed.contains(classification.mission().code());
    }
    if (value instanceof Municipality municipality) {
      return printed
          .toLowerCase(Locale.ROOT)
          .contains(municipality.name().toLowerCase(Locale.ROOT));
    }
    if (value instanceof Integer) {
      return printed.contains(value.toString());
    }
    return printed.equals(WhiteSpace.fold(value.toString()));
  }

  private @Nullable String printed(FieldSource source) {
    StringBuilder printed = new StringBuilder();
    for (SourceSpan span : source.spans()) {
      if (span.end() > text.length()) {
        return null;
      }
      printed.append(text, span.start(), span.end()).append('\n');
    }
    return WhiteSpace.fold(printed.toString());
  }

  private void mismatch(String field, String what) {
    mismatches.add(field + " " + what);
  }
}
