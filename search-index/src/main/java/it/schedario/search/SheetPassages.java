package it.schedario.search;

import it.schedario.schema.CodedLabel;
import it.schedario.schema.Indicator;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of an {@link ObjectiveSheet}, under the headings people know from the printed form. */
final class SheetPassages {
  private final PassageList passages;

  private SheetPassages(ObjectiveSheet sheet) {
    passages = new PassageList(sheet);
  }

  static List<Passage> of(ObjectiveSheet sheet) {
    SheetPassages texts = new SheetPassages(sheet);
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
    return texts.passages.toList();
  }

  private void heading(ObjectiveSheet sheet) {
    add("title", "Titolo", Weight.TITLE, sheet.title());
    add("code", "Codice", Weight.TITLE, sheet.code());
    passages.addTownAndYear(sheet);
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
    // What we concluded ourselves is no evidence for a search.
    if (classification != null && classification.isOfTheDocument()) {
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
    passages.add(field, section, text);
  }

  private void add(String field, String section, Weight weight, @Nullable String text) {
    passages.add(field, section, weight, text);
  }
}
