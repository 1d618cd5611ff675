package it.schedario.ingest.dup;

import it.schedario.ingest.MunicipalityRegistry;
import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ParseProblem.Code;
import it.schedario.ingest.PartLayout.Origin;
import it.schedario.ingest.dup.Description.Target;
import it.schedario.ingest.dup.DupPart.ReadProgramme;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.schema.Classification;
import it.schedario.schema.Classification.Basis;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.DupProgramme.Period;
import it.schedario.schema.DupProgramme.SdgTarget;
import it.schedario.schema.DupProgramme.Section;
import it.schedario.schema.FieldSource;
import it.schedario.schema.Source;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the record of a programme. */
final class ProgrammeFactory {
  private static final Pattern MISSION = Pattern.compile("(?<code>\\d{1,2})\\b");

  private final Origin origin;
  private final Period period;
  private final List<Line> paged;
  private final boolean areHeadingsSet;
  private final List<ParseProblem> problems;
  private final Map<String, Integer> timesSeen = new HashMap<>();

  /**
   * @param paged all lines of the part
   * @param areHeadingsSet whether the pages set headings otherwise than text
   */
  ProgrammeFactory(
      Origin origin,
      Period period,
      List<Line> paged,
      boolean areHeadingsSet,
      List<ParseProblem> problems) {
    this.areHeadingsSet = areHeadingsSet;
    this.origin = origin;
    this.period = period;
    this.paged = paged;
    this.problems = problems;
  }

  /** Empty, and a problem, for a programme without a name. */
  Optional<DupProgramme> make(ReadProgramme read) {
    Programme programme = read.programme();
    Line first = paged.get(programme.first().index());
    Passage name = lines(programme, Label.PROGRAMMA_OPERATIVO);
    if (name == null) {
      problems.add(
          at(first, Code.MISSING_PART, "no name below PROGRAMMA OPERATIVO; it is no document"));
      return Optional.empty();
    }
    List<FieldSource> fields = new ArrayList<>();
    fields.add(new FieldSource("operationalProgramme", name.spans()));
    Passage mission = lines(programme, Label.MISSIONE);
    Classification classification = mission == null ? null : classification(mission.text());
    if (mission != null && classification != null) {
      fields.add(new FieldSource("classification", mission.spans()));
    }
    Sections cut = new Sections(read.description().blocks(), areHeadingsSet);
    if (cut.sections().isEmpty()) {
      problems.add(
          at(first, Code.MISSING_PART, "programme '" + name.text() + "': no description below it"));
    }
    return Optional.of(
        new DupProgramme(
            id(name.text(), first),
            origin.municipality(),
            period,
            told(fields, "mission", mission),
            told(fields, "strategicObjective", lines(programme, Label.OBIETTIVO_STRATEGICO)),
            name.text(),
            told(fields, "directorate", lines(programme, Label.DIREZIONE)),
            classification,
            sections(cut, fields),
            told(fields, "genderBudget", Joiner.ofBlocks(cut.genderBudget(), paged)),
            targets(read.description().targets(), fields),
            new Source(origin.source(), first.page(), spans(programme), fields)));
  }

  private String id(String name, Line first) {
    String slug = MunicipalityRegistry.slug(name);
    int times = timesSeen.merge(slug, 1, Integer::sum);
    if (times > 1) {
      problems.add(
          at(first, Code.DUPLICATE_CODE, "programme '" + name + "': stands there more than once"));
    }
    String key = times == 1 ? slug : slug + "~" + times;
    return origin.municipality().slug() + ":" + period.from() + ":dup:" + key;
  }

  private @Nullable Passage lines(Programme programme, Label label) {
    return Joiner.ofLines(programme.field(label), paged);
  }

  /** Remembers where a text stands, and returns it. */
  private static @Nullable String told(
      List<FieldSource> fields, String path, @Nullable Passage passage) {
    if (passage == null) {
      return null;
    }
    fields.add(new FieldSource(path, passage.spans()));
    return passage.text();
  }

  private @Nullable Classification classification(String mission) {
    Matcher code = MISSION.matcher(mission);
    if (!code.lookingAt()) {
      return null;
    }
    String digits = code.group("code");
    return origin
        .official()
        .mission(digits.length() == 1 ? "0" + digits : digits, period.from())
        .map(official -> Classification.printed(official, null, Basis.PRINTED))
        .orElse(null);
  }

  private List<Section> sections(Sections cut, List<FieldSource> fields) {
    List<Section> sections = new ArrayList<>();
    for (Sections.Section section : cut.sections()) {
      String path = "sections[" + sections.size() + "].";
      Block headed = section.heading();
      Passage heading = headed == null ? null : Joiner.ofBlocks(List.of(headed), paged);
      String headingText = told(fields, path + "heading", heading);
      String text = told(fields, path + "text", Joiner.ofBlocks(section.blocks(), paged));
      sections.add(new Section(headingText, text == null ? "" : text));
    }
    return sections;
  }

  private List<SdgTarget> targets(List<Target> printed, List<FieldSource> fields) {
    List<SdgTarget> targets = new ArrayList<>();
    for (Target target : printed) {
      Line whole = paged.get(target.index());
      Line line = whole.between(whole.start() + target.from(), whole.start() + target.to());
      told(fields, "sdgTargets[" + targets.size() + "].target", Passage.ofLines(List.of(line)));
      targets.add(new SdgTarget(line.text(), line.page()));
    }
    return targets;
  }

  private List<SourceSpan> spans(Programme programme) {
    Passage whole =
        Passage.ofLines(paged.subList(programme.first().index(), programme.last().lastIndex() + 1));
    return whole == null ? List.of() : whole.spans();
  }

  private static ParseProblem at(Line line, Code code, String message) {
    return new ParseProblem(code, message, line.page(), line.number());
  }
}
