package it.schedario.ingest;

import it.schedario.schema.DupProgramme;
import it.schedario.schema.DupProgramme.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a DUP programme by the paths its field sources use. */
final class ProgrammeFields {
  private final Map<String, Object> values = new LinkedHashMap<>();

  private ProgrammeFields() {}

  static Map<String, Object> of(DupProgramme programme) {
    ProgrammeFields fields = new ProgrammeFields();
    fields.add("mission", programme.mission());
    if (programme.classification() != null) {
      // Read off the mission, which prints its number without a leading zero.
      fields.add("classification", programme.mission());
    }
    fields.add("strategicObjective", programme.strategicObjective());
    fields.add("operationalProgramme", programme.operationalProgramme());
    fields.add("directorate", programme.directorate());
    for (int i = 0; i < programme.sections().size(); i++) {
      Section section = programme.sections().get(i);
      fields.add("sections[" + i + "].heading", section.heading());
      fields.add("sections[" + i + "].text", section.text());
    }
    fields.add("genderBudget", programme.genderBudget());
    for (int i = 0; i < programme.sdgTargets().size(); i++) {
      fields.add("sdgTargets[" + i + "].target", programme.sdgTargets().get(i).target());
    }
    return fields.values;
  }

  private void add(String path, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      values.put(path, JoinedText.ofBullets(text));
    }
  }
}
