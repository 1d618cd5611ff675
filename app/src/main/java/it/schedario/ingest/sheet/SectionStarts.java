package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says at which lines of a sheet a section begins.
 *
 * <p>A label's words alone do not make a section: narratives have headings in capitals, some of the
 * same words. What has to follow the label decides.
 */
final class SectionStarts {
  /** A phase's description is printed in a narrow column, but not longer than a page. */
  private static final int LONGEST_DESCRIPTION = 80;

  private static final int LONGEST_STATE = 60;
  private static final Set<Label> ONCE =
      EnumSet.of(Label.LINKED_TO, Label.PLAN, Label.STATUS, Label.PEOPLE, Label.STATE);

  private final List<Line> lines;
  private final Set<Label> seen = EnumSet.noneOf(Label.class);

  SectionStarts(List<Line> lines) {
    this.lines = lines;
  }

  /** The label of the section that begins at a line; null when none does. */
  @Nullable Label at(int line) {
    Label label = Label.of(lines.get(line));
    if (label == null || ONCE.contains(label) && seen.contains(label)) {
      return null;
    }
    boolean isStart =
        switch (label) {
          case LINKED_TO -> nextIsMissingOr(line, "OBIETTIVO");
          case PLAN, STATUS -> standsApart(line);
          case PEOPLE -> nextIsMissingOr(line, "Nominativo");
          case STATE -> isState(line);
          case PHASES -> true;
          case PHASE -> hasColumnLabels(line);
          case INDICATORS -> nextIsMissingOr(line, "Descrizione");
        };
    return isStart ? label : null;
  }

  /** To be told of each section entered: most labels stand for a section only once. */
  void enter(Label label) {
    seen.add(label);
  }

  private boolean standsApart(int line) {
    return line == 0
        || lines.get(line - 1).isBlank()
        || lines.get(line - 1).page() != lines.get(line).page();
  }

  private boolean nextIsMissingOr(int line, String beginning) {
    int next = nextText(line);
    return next == lines.size() || lines.get(next).text().startsWith(beginning);
  }

  /** One short line and then another label, or the end: not a heading inside a narrative. */
  private boolean isState(int line) {
    int state = nextText(line);
    if (state == lines.size()) {
      return true;
    }
    int behind = nextText(state);
    return lines.get(state).text().length() <= LONGEST_STATE
        && Label.of(lines.get(state)) == null
        && (behind == lines.size() || Label.of(lines.get(behind)) != null);
  }

  private boolean hasColumnLabels(int line) {
    int seenLines = 0;
    for (int i = line + 1; i < lines.size(); i++) {
      if (ColumnLabels.PHASE.beginAt(lines.get(i))) {
        return true;
      }
      Label label = Label.of(lines.get(i));
      if (label == Label.PHASE || label == Label.INDICATORS) {
        return false;
      }
      if (!lines.get(i).isBlank() && ++seenLines > LONGEST_DESCRIPTION) {
        return false;
      }
    }
    return true; // the file ends in the middle of it
  }

  private int nextText(int line) {
    int next = line + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }
}
