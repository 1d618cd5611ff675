package it.schedario.ingest;

import it.schedario.schema.Indicator;
import it.schedario.schema.InvolvedPerson;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a sheet by the paths that {@link it.schedario.schema.FieldSource} uses. */
final class SheetFields {
  private final Map<String, Object> values = new LinkedHashMap<>();

  private SheetFields() {}

  /** All fields that hold something read from the text, in the order of the record. */
  static Map<String, Object> of(ObjectiveSheet sheet) {
    SheetFields fields = new SheetFields();
    fields.add("code", sheet.code());
    fields.add("level", sheet.level());
    fields.add("title", sheet.title());
    fields.add("portfolio", sheet.portfolio());
    fields.add("sector", sheet.sector());
    fields.add("responsibleOfficer", sheet.responsibleOfficer());
    fields.add("publicValue", sheet.publicValue());
    fields.add("mandateObjective", sheet.mandateObjective());
    fields.add("missionObjective", sheet.missionObjective());
    fields.add("programmeObjective", sheet.programmeObjective());
    fields.add("classification", sheet.classification());
    fields.add("implementationPlan", sheet.implementationPlan());
    fields.add("implementationStatus", sheet.implementationStatus());
    fields.add("state", sheet.state());
    for (int i = 0; i < sheet.involvedPeople().size(); i++) {
      fields.person("involvedPeople[" + i + "].", sheet.involvedPeople().get(i));
    }
    for (int i = 0; i < sheet.phases().size(); i++) {
      fields.phase("phases[" + i + "].", sheet.phases().get(i));
    }
    for (int i = 0; i < sheet.indicators().size(); i++) {
      fields.indicator("indicators[" + i + "].", sheet.indicators().get(i));
    }
    return fields.values;
  }

  private void person(String path, InvolvedPerson person) {
    add(path + "name", person.name());
    add(path + "role", person.role());
    add(path + "commitmentPercent", person.commitmentPercent());
    add(path + "from", person.from());
    add(path + "to", person.to());
  }

  private void phase(String path, Phase phase) {
    add(path + "description", phase.description());
    add(path + "plannedStart", phase.plannedStart());
    add(path + "plannedEnd", phase.plannedEnd());
    add(path + "actualStart", phase.actualStart());
    add(path + "actualEnd", phase.actualEnd());
    add(path + "weight", phase.weight());
    add(path + "progress", phase.progress());
    add(path + "responsibleOfficer", phase.responsibleOfficer());
    add(path + "responsibilityCentre", phase.responsibilityCentre());
    add(path + "note", phase.note());
  }

  private void indicator(String path, Indicator indicator) {
    add(path + "description", indicator.description());
    add(path + "kind", indicator.kind());
    add(path + "expected", indicator.expected());
    add(path + "achieved", indicator.achieved());
    for (int i = 0; i < indicator.previousYears().size(); i++) {
      add(path + "previousYears[" + i + "]", indicator.previousYears().get(i).value());
    }
    for (int i = 0; i < indicator.rawValues().size(); i++) {
      add(path + "rawValues[" + i + "]", indicator.rawValues().get(i));
    }
    add(path + "due", indicator.due());
    add(path + "note", indicator.note());
  }

  /** A part that a damaged document lacks is an empty text, read from nowhere. */
  private void add(String path, @Nullable Object value) {
    if (value != null && !value.equals("")) {
      values.put(path, value);
    }
  }
}
