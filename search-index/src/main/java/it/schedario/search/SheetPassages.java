package it.schedario.search;

import it.schedario.schema.CodedLabel;
import it.schedario.schema.Indicator;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of an {@link ObjectiveSheet}, under the headings people know from the printed form. */
final class SheetPassages {
  private final PageFinder pages;
  private final List<Passage> passages = new ArrayList<>();

  private SheetPassages(PageFinder pages) {
    this.pages = pages;
  }

  static List<Passage> of(ObjectiveSheet sheet) {
    SheetPassages texts = new SheetPassages(new PageFinder(sheet.source()));
    texts.heading(sheet);
    texts.links(sheet);
    texts.add("implementationPlan", "Modalità di attuazione", sheet.implementationPlan());
    texts.add("implementationStatus", "Stato di attuazione", sheet.implementationStatus());
    texts.people(sheet);
    for (int i = 0; i < sheet.phases().size(); i++) {
      texts.phase("phases[" + i + "].", sheet.phases().get(i));
    }
    for (int i = 0; i < sheet.indicators().size(); i++) {
      texts.indicator("indicators[" + i + "].", sheet.indicators().get(i));
    }
    return texts.passages;
  }

  private void heading(ObjectiveSheet sheet) {
    add("title", "Titolo", Weight.TITLE, sheet.title());
    add("code", "Codice", Weight.TITLE, sheet.code());
    // Town and year: people type them among their words ("asili nido Pieve Montana 2024").
    add("municipality.name", "Comune", Weight.NAME, sheet.municipality().name());
    add("year", "Anno", Weight.NAME, Integer.toString(sheet.year()));
    add("level", "Livello", Weight.NAME, sheet.level());
    add("portfolio", "Assessorato", Weight.NAME, sheet.portfolio());
    add("sector", "Settore", Weight.NAME, sheet.sector());
    add("responsibleOfficer", "Responsabile", Weight.NAME, sheet.responsibleOfficer());
    add("publicValue", "Valore pubblico", Weight.NAME, sheet.publicValue());
  }

  private void links(ObjectiveSheet sheet) {
    link("mandateObjective", sheet.mandateObjective());
    link("missionObjective", sheet.missionObjective());
    link("programmeObjective", sheet.programmeObjective());
    var classification = sheet.classification();
    if (classification != null) {
      add("classification.mission.name", "Missione", Weight.NAME, classification.mission().name());
      var programme = classification.programme();
      if (programme != null) {
        add("classification.programme.name", "Programma", Weight.NAME, programme.name());
      }
    }
  }

  private void link(String field, @Nullable CodedLabel objective) {
    if (objective != null) {
      add(field + ".code", "Collegato a", Weight.NAME, objective.code());
      add(field + ".label", "Collegato a", Weight.NAME, objective.label());
    }
  }

  private void people(ObjectiveSheet sheet) {
    for (int i = 0; i < sheet.involvedPeople().size(); i++) {
      String name = sheet.involvedPeople().get(i).name();
      add("involvedPeople[" + i + "].name", "Soggetto coinvolto", Weight.NAME, name);
    }
  }

  private void phase(String path, Phase phase) {
    add(path + "description", "Fase", phase.description());
    add(
        path + "responsibleOfficer",
        "Responsabile della fase",
        Weight.NAME,
        phase.responsibleOfficer());
    add(
        path + "responsibilityCentre",
        "Centro di responsabilità",
        Weight.NAME,
        phase.responsibilityCentre());
    add(path + "note", "Nota alla fase", Weight.NOTE, phase.note());
  }

  private void indicator(String path, Indicator indicator) {
    add(path + "description", "Indicatore", indicator.description());
    add(path + "note", "Nota all'indicatore", Weight.NOTE, indicator.note());
  }

  private void add(String field, String section, @Nullable String text) {
    add(field, section, Weight.NARRATIVE, text);
  }

  private void add(String field, String section, Weight weight, @Nullable String text) {
    if (text == null) {
      return;
    }
    for (PassageCutter.Cut cut : PassageCutter.cut(text)) {
      int page = pages.page(field, text.length(), cut.start());
      passages.add(new Passage(field, section, weight, page, cut.start(), cut.text()));
    }
  }
}
