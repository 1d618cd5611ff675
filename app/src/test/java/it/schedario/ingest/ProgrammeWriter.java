package it.schedario.ingest;

import it.schedario.schema.DupProgramme;
import it.schedario.schema.DupProgramme.Section;
import java.util.List;
import java.util.Random;

/** Prints a programme as the layout does, wrapped at another width, signs and pages lost. */
final class ProgrammeWriter {
  private final Random random;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  ProgrammeWriter(Random random) {
    this.random = random;
    this.width = 110 + random.nextInt(80);
  }

  String write(List<DupProgramme> programmes) {
    programmes.forEach(this::write);
    return out.toString();
  }

  private void write(DupProgramme programme) {
    out.append(" MISSIONE  \n\n").append(programme.mission()).append("  \n\n");
    field("OBIETTIVO STRATEGICO", String.valueOf(programme.strategicObjective()));
    field("PROGRAMMA OPERATIVO", programme.operationalProgramme());
    field("DIREZIONE", String.valueOf(programme.directorate()));
    out.append("DESCRIZIONE DELLE FINALITA’ \n\n \n");
    for (Section section : programme.sections()) {
      if (section.heading() != null) {
        paragraph(section.heading());
      }
      section.text().lines().forEach(this::block);
      out.append(" \n");
    }
    if (programme.genderBudget() != null) {
      out.append("BILANCIO DI GENERE \n\n \n");
      programme.genderBudget().lines().forEach(this::block);
    }
    programme
        .sdgTargets()
        .forEach(target -> out.append('\n').append(target.target()).append(" \n"));
  }

  private void field(String label, String text) {
    out.append(label).append(" \n\n");
    paragraph(text);
    out.append('\n');
  }

  private void block(String text) {
    if (text.startsWith("- ")) {
      item(text.substring(2));
    } else {
      paragraph(text);
    }
  }

  private void paragraph(String text) {
    List<String> lines = SheetWriter.wrap(text, width);
    out.append(String.join(" \n", lines)).append(endOfParagraph(lines));
  }

  /** The extraction leaves a blank line behind the first line of an item, and behind the last. */
  private void item(String text) {
    List<String> lines = SheetWriter.wrap(text, width - 4);
    out.append(' ').append(lines.get(0));
    if (lines.size() > 1) {
      out.append(" \n\n").append(String.join(" \n", lines.subList(1, lines.size())));
      out.append(endOfParagraph(lines)).append('\n');
    } else {
      out.append(endOfParagraph(lines));
    }
  }

  /** A line that is full to the end and has but one blank behind it could as well be wrapped. */
  private String endOfParagraph(List<String> lines) {
    boolean isFull = lines.get(lines.size() - 1).length() > width * 0.7;
    return !isFull && random.nextInt(4) == 0 ? " \n" : "  \n";
  }
}
