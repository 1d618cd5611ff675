package it.schedario.ingest.classify;

import it.schedario.schema.CodedLabel;
import it.schedario.schema.ObjectiveSheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of a document and how much its words say of what the document is about.
 *
 * @param field path, as in {@link it.schedario.schema.FieldSource#field}
 * @param percent of the weight of a word of the title
 */
record WeighedText(String field, String text, int percent) {
  private static final int TITLE = 100;

  /** An office has more than one task. */
  private static final int SECTOR = 50;

  private static final int INDICATOR = 50;
  private static final int PLAN = 35;
  private static final int PHASE = 35;

  /** A long report tells of much that is done beside the goal. */
  private static final int STATUS = 15;

  /** The texts of a sheet; those that say most come first. */
  static List<WeighedText> of(ObjectiveSheet sheet) {
    List<WeighedText> texts = new ArrayList<>();
    add(texts, "title", sheet.title(), TITLE);
    add(texts, "programmeObjective", label(sheet.programmeObjective()), TITLE);
    add(texts, "missionObjective", label(sheet.missionObjective()), TITLE);
    add(texts, "sector", sheet.sector(), SECTOR);
    for (int i = 0; i < sheet.indicators().size(); i++) {
      String path = "indicators[" + i + "].description";
      add(texts, path, sheet.indicators().get(i).description(), INDICATOR);
    }
    add(texts, "implementationPlan", sheet.implementationPlan(), PLAN);
    for (int i = 0; i < sheet.phases().size(); i++) {
      add(texts, "phases[" + i + "].description", sheet.phases().get(i).description(), PHASE);
    }
    add(texts, "implementationStatus", sheet.implementationStatus(), STATUS);
    return texts;
  }

  private static @Nullable String label(@Nullable CodedLabel objective) {
    return objective == null ? null : objective.label();
  }

  private static void add(
      List<WeighedText> texts, String field, @Nullable String text, int percent) {
    if (text != null) {
      texts.add(new WeighedText(field, text, percent));
    }
  }
}
