package it.schedario.schema.acts;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.Indicator;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Paragraph;
import it.schedario.schema.Phase;
import it.schedario.schema.PlainDocument;
import it.schedario.schema.PlanningDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of a document that may cite acts.
 *
 * @param field path of the field, as in {@link it.schedario.schema.FieldSource#field}
 */
record FieldText(String field, String text) {

  /** The texts of a document in reading order. */
  static List<FieldText> of(PlanningDocument document) {
    if (document instanceof ObjectiveSheet sheet) {
      return of(sheet);
    }
    if (document instanceof DupProgramme programme) {
      return of(programme);
    }
    if (document instanceof PlainDocument plain) {
      return of(plain);
    }
    return List.of(new FieldText("description", ((BudgetLine) document).description()));
  }

  /** What stands beside the fields; a field may hold the same. */
  static List<FieldText> ofPageText(PlanningDocument document) {
    List<FieldText> texts = new ArrayList<>();
    addAll(texts, "source.pageText", document.source().pageText());
    return texts;
  }

  private static List<FieldText> of(PlainDocument document) {
    List<FieldText> texts = new ArrayList<>();
    for (int i = 0; i < document.pages().size(); i++) {
      addAll(texts, "pages[" + i + "].paragraphs", document.pages().get(i).paragraphs());
    }
    return texts;
  }

  private static void addAll(List<FieldText> texts, String path, List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      texts.add(new FieldText(path + "[" + i + "].text", paragraphs.get(i).text()));
    }
  }

  private static List<FieldText> of(DupProgramme programme) {
    List<FieldText> texts = new ArrayList<>();
    add(texts, "strategicObjective", programme.strategicObjective());
    add(texts, "operationalProgramme", programme.operationalProgramme());
    for (int i = 0; i < programme.sections().size(); i++) {
      DupProgramme.Section section = programme.sections().get(i);
      add(texts, "sections[" + i + "].heading", section.heading());
      add(texts, "sections[" + i + "].text", section.text());
    }
    add(texts, "genderBudget", programme.genderBudget());
    return texts;
  }

  private static List<FieldText> of(ObjectiveSheet sheet) {
    List<FieldText> texts = new ArrayList<>();
    add(texts, "title", sheet.title());
    add(texts, "publicValue", sheet.publicValue());
    add(texts, "implementationPlan", sheet.implementationPlan());
    add(texts, "implementationStatus", sheet.implementationStatus());
    for (int i = 0; i < sheet.phases().size(); i++) {
      Phase phase = sheet.phases().get(i);
      add(texts, "phases[" + i + "].description", phase.description());
      add(texts, "phases[" + i + "].note", phase.note());
    }
    for (int i = 0; i < sheet.indicators().size(); i++) {
      Indicator indicator = sheet.indicators().get(i);
      String path = "indicators[" + i + "].";
      add(texts, path + "description", indicator.description());
      add(texts, path + "expected", indicator.expected());
      add(texts, path + "achieved", indicator.achieved());
      add(texts, path + "due", indicator.due());
      add(texts, path + "note", indicator.note());
    }
    return texts;
  }

  private static void add(List<FieldText> texts, String field, @Nullable String text) {
    if (text != null) {
      texts.add(new FieldText(field, text));
    }
  }
}
