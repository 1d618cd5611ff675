package it.schedario.graphql;

import it.schedario.schema.Classification;
import it.schedario.schema.FieldSource;
import it.schedario.schema.HasClassification;
import it.schedario.schema.Indicator.Reading;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The GraphQL type {@code FieldSource}: where a field was read, and how.
 *
 * @param confidence 0 to 1 for {@link Method#INFERRED}, otherwise null
 */
public record FieldReading(
    String field,
    List<SourceSpan> spans,
    Method method,
    Reading reading,
    @Nullable BigDecimal confidence) {

  /** The values of an indicator, which share a row whose empty cells a text has lost. */
  private static final Pattern CELL =
      Pattern.compile("indicators\\[(?<row>\\d+)]\\.(expected|achieved|due|previousYears\\[\\d+])");

  public FieldReading {
    spans = List.copyOf(spans);
  }

  /** How a value was got. */
  public enum Method {
    /** It is what the spans say. */
    PRINTED,
    /** It is what the spans say; which column of its row they stand in was found out. */
    COLUMN,
    /** It was read out of a code that the spans print. */
    DERIVED,
    /** It was concluded from the text; never to be shown as printed. */
    INFERRED
  }

  /**
   * @param path only this field and what lies below it; null for all
   */
  static List<FieldReading> of(PlanningDocument document, @Nullable String path) {
    return document.source().fields().stream()
        .filter(source -> !source.spans().isEmpty())
        .filter(source -> path == null || isWithin(source.field(), path))
        .map(source -> of(document, source))
        .toList();
  }

  /** Page it begins on. */
  public int page() {
    return spans.get(0).page();
  }

  private static boolean isWithin(String field, String path) {
    return field.startsWith(path)
        && (field.length() == path.length()
            || field.charAt(path.length()) == '.'
            || field.charAt(path.length()) == '[');
  }

  private static FieldReading of(PlanningDocument document, FieldSource source) {
    Classification classification =
        document instanceof HasClassification classified ? classified.classification() : null;
    if (source.field().equals("classification") && classification != null) {
      return classified(source, classification);
    }
    Matcher cell = CELL.matcher(source.field());
    if (document instanceof ObjectiveSheet sheet && cell.matches()) {
      Reading reading = sheet.indicators().get(Integer.parseInt(cell.group("row"))).reading();
      return new FieldReading(source.field(), source.spans(), Method.COLUMN, reading, null);
    }
    return new FieldReading(source.field(), source.spans(), Method.PRINTED, Reading.CERTAIN, null);
  }

  private static FieldReading classified(FieldSource source, Classification classification) {
    return new FieldReading(
        source.field(),
        source.spans(),
        switch (classification.basis()) {
          case PRINTED -> Method.PRINTED;
          case DERIVED -> Method.DERIVED;
          case INFERRED -> Method.INFERRED;
        },
        classification.basis() == Classification.Basis.INFERRED ? Reading.LIKELY : Reading.CERTAIN,
        classification.confidence());
  }
}
