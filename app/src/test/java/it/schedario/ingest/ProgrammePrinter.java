package it.schedario.ingest;

import it.schedario.schema.DupProgramme;
import it.schedario.schema.DupProgramme.Section;

/** Prints a DUP programme for a person to compare with the text. */
final class ProgrammePrinter {
  private ProgrammePrinter() {}

  static String print(DupProgramme programme) {
    StringBuilder out = new StringBuilder();
    out.append("\n== ").append(programme.id()).append('\n');
    out.append(programme.period()).append(" page ").append(programme.source().page());
    out.append("\nmission: ").append(programme.mission());
    out.append("\nclassification: ").append(programme.classification());
    out.append("\nobjective: ").append(programme.strategicObjective());
    out.append("\nprogramme: ").append(programme.operationalProgramme());
    out.append("\ndirectorate: ").append(programme.directorate()).append('\n');
    for (Section section : programme.sections()) {
      out.append("# ").append(section.heading()).append('\n');
      section.text().lines().forEach(line -> out.append("| ").append(line).append('\n'));
    }
    String gender = programme.genderBudget();
    if (gender != null) {
      out.append("gender budget\n");
      gender.lines().forEach(line -> out.append("| ").append(line).append('\n'));
    }
    return out.append(programme.sdgTargets()).append('\n').toString();
  }
}
