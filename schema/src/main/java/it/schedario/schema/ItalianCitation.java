package it.schedario.schema;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What staff paste into a letter or a resolution to say where something stands: town, title, what
 * it is with its code, year, day of elaboration, page, file, link.
 */
public final class ItalianCitation {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALIAN);

  private ItalianCitation() {}

  /** How much a citation says. */
  public enum Style {
    /** Everything, with the link at the end. */
    FULL,
    /** Town, year, what it is, page and link: for a footnote or a table. */
    SHORT,
    /** As {@link #FULL}, with the title as the link. */
    MARKDOWN
  }

  /**
   * @param file null when it is not known any more; then neither file nor elaboration are named
   */
  public static String of(
      PlanningDocument document, @Nullable SourceDocument file, URI permalink, Style style) {
    return switch (style) {
      case FULL ->
          "Comune di %s, %s, %s, %s"
              .formatted(town(document), title(document), details(document, file), permalink);
      case SHORT ->
          "%s %d, %s, p. %d, %s"
              .formatted(
                  town(document),
                  document.year(),
                  name(document),
                  document.source().page(),
                  permalink);
      case MARKDOWN ->
          "Comune di %s, [%s](%s), %s"
              .formatted(
                  escaped(town(document)),
                  escaped(title(document)),
                  permalink,
                  escaped(details(document, file)));
    };
  }

  private static String town(PlanningDocument document) {
    return document.municipality().name();
  }

  private static String title(PlanningDocument document) {
    return "«" + document.heading().replace('\n', ' ') + "»";
  }

  private static String details(PlanningDocument document, @Nullable SourceDocument file) {
    List<String> parts = new ArrayList<>();
    parts.add(kind(document));
    if (file != null && file.elaboratedOn() != null) {
      parts.add("elaborazione del " + DAY.format(file.elaboratedOn()));
    }
    parts.add("p. " + document.source().page());
    if (file != null) {
      parts.add("file " + file.file());
    }
    return String.join(", ", parts);
  }

  private static String kind(PlanningDocument document) {
    if (document instanceof ObjectiveSheet sheet) {
      String code = sheet.code();
      return "scheda obiettivo" + (code == null ? "" : " " + code) + ", anno " + sheet.year();
    }
    if (document instanceof DupProgramme programme) {
      return "programma del DUP " + programme.period().from() + "-" + programme.period().to();
    }
    if (document instanceof BudgetLine line) {
      return "bilancio di previsione %d, tabella %s, capitolo %s"
          .formatted(line.year(), line.table(), line.chapter());
    }
    return "anno " + document.year();
  }

  /** Without the year, which stands before it. */
  private static String name(PlanningDocument document) {
    if (document instanceof ObjectiveSheet sheet && sheet.code() != null) {
      return "scheda obiettivo " + sheet.code();
    }
    if (document instanceof BudgetLine line) {
      return "bilancio di previsione, capitolo " + line.chapter();
    }
    return title(document);
  }

  /** Signs that Markdown would take for its own. An underscore inside a word is none. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\`*\\[\\]<>]", "\\\\$0");
  }
}
