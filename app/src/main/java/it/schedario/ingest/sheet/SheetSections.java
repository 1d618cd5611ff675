package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.LineCursor;
import it.schedario.ingest.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections below a sheet's header, cut apart; each is understood by a class of its own. */
final class SheetSections {
  private static final String PUBLIC_VALUE = "VALORE PUBBLICO";

  private final LineCursor lines;
  private final SectionStarts starts;
  private final Claims claims;

  @Nullable Passage publicValue;
  LinkedObjectives linkedTo = LinkedObjectives.NONE;
  final List<Line> plan = new ArrayList<>();
  final List<Line> status = new ArrayList<>();
  final List<Line> people = new ArrayList<>();
  @Nullable Passage state;
  final List<PhaseLines> phases = new ArrayList<>();
  final IndicatorTable indicators = new IndicatorTable();
  @Nullable Label last;

  private SheetSections(List<Line> body, Claims claims) {
    this.lines = new LineCursor(body);
    this.starts = new SectionStarts(body);
    this.claims = claims;
  }

  static SheetSections read(List<Line> body, Claims claims) {
    SheetSections sections = new SheetSections(body, claims);
    sections.readAll();
    return sections;
  }

  private void readAll() {
    for (lines.skipBlank(); !lines.atEnd(); lines.skipBlank()) {
      Label label = starts.at(lines.position());
      if (label != null) {
        starts.enter(label);
        last = label;
        claims.add(lines.next());
        readSection(label);
      } else if (publicValue == null && lines.peek().text().startsWith(PUBLIC_VALUE)) {
        readPublicValue();
      } else {
        lines.next(); // stays unclaimed, and is reported as that
      }
    }
  }

  private void readSection(Label label) {
    switch (label) {
      case LINKED_TO -> linkedTo = LinkedObjectives.read(untilNextSection(), claims);
      case PLAN -> plan.addAll(untilNextSection());
      case STATUS -> status.addAll(untilNextSection());
      case PEOPLE -> {
        claims.add(ColumnLabels.PEOPLE.take(lines));
        people.addAll(untilNextSection());
      }
      case STATE -> readState();
      case PHASES -> {
        // only a heading; phases follow
      }
      case PHASE -> phases.add(PhaseLines.read(untilNextSection(), claims));
      case INDICATORS -> indicators.add(untilNextSection(), claims);
    }
  }

  private void readPublicValue() {
    List<Line> paragraph = new ArrayList<>();
    while (!lines.atEnd() && !lines.peek().isBlank() && starts.at(lines.position()) == null) {
      paragraph.add(lines.next());
    }
    claims.add(paragraph);
    Line first = paragraph.get(0);
    paragraph.set(0, withoutBlanks(first, first.start() + PUBLIC_VALUE.length()));
    publicValue = Passage.ofLines(paragraph);
  }

  private void readState() {
    lines.skipBlank();
    if (!lines.atEnd() && starts.at(lines.position()) == null) {
      state = Passage.ofLines(List.of(lines.next()));
    }
  }

  private List<Line> untilNextSection() {
    List<Line> section = new ArrayList<>();
    while (!lines.atEnd() && starts.at(lines.position()) == null) {
      section.add(lines.next());
    }
    return section;
  }

  private static Line withoutBlanks(Line line, int offset) {
    int start = offset;
    while (start < line.end() && line.text().charAt(start - line.start()) == ' ') {
      start++;
    }
    return line.from(start);
  }
}
