package it.schedario.search;

import it.schedario.schema.DupProgramme;
import it.schedario.schema.DupProgramme.SdgTarget;
import it.schedario.schema.DupProgramme.Section;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link DupProgramme}, under its own headings. */
final class ProgrammePassages {
  private static final String BODY = "Descrizione delle finalità";

  private ProgrammePassages() {}

  static List<Passage> of(DupProgramme programme) {
    PassageList texts = new PassageList(programme);
    texts.add(
        "operationalProgramme",
        "Programma operativo",
        Weight.TITLE,
        programme.operationalProgramme());
    texts.addTownAndYear(programme);
    DupProgramme.Period period = programme.period();
    texts.add("period", "Periodo", Weight.NAME, period.from() + "-" + period.to());
    texts.add("mission", "Missione", Weight.NAME, programme.mission());
    texts.add(
        "strategicObjective", "Obiettivo strategico", Weight.NAME, programme.strategicObjective());
    texts.add("directorate", "Direzione", Weight.NAME, programme.directorate());
    for (int i = 0; i < programme.sections().size(); i++) {
      Section section = programme.sections().get(i);
      String path = "sections[" + i + "].";
      @Nullable String heading = section.heading();
      texts.add(path + "heading", BODY, heading);
      texts.add(path + "text", heading == null ? BODY : heading, section.text());
    }
    texts.add("genderBudget", "Bilancio di genere", programme.genderBudget());
    for (int i = 0; i < programme.sdgTargets().size(); i++) {
      SdgTarget target = programme.sdgTargets().get(i);
      // A code of the programme, though not its own: who types it looks for nothing else.
      texts.add("sdgTargets[" + i + "].target", "Target SDG", Weight.TITLE, target.target());
    }
    return texts.toList();
  }
}
