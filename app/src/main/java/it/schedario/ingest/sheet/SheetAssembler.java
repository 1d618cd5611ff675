package it.schedario.ingest.sheet;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ParseProblem.Code;
import it.schedario.ingest.sheet.LinkedObjectives.LinkedObjective;
import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.PrintedValue;
import it.schedario.ingest.text.Word;
import it.schedario.schema.Classification;
import it.schedario.schema.CodedLabel;
import it.schedario.schema.InvolvedPerson;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import it.schedario.schema.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the record of one sheet out of its parts, with the source of every field. */
final class SheetAssembler {
  private final SheetPart part;
  private final SheetSections sections;
  private final SheetKnowledge knowledge;
  private final ProgrammeCode programmeCode;
  private final FieldSources fields;
  private final List<ParseProblem> problems;

  SheetAssembler(
      SheetPart part,
      SheetSections sections,
      SheetKnowledge knowledge,
      ProgrammeCode programmeCode,
      Claims claims,
      List<ParseProblem> problems) {
    this.part = part;
    this.sections = sections;
    this.knowledge = knowledge;
    this.programmeCode = programmeCode;
    this.fields = new FieldSources(claims);
    this.problems = problems;
  }

  /**
   * @param title of its header: without one there is no sheet
   */
  ObjectiveSheet assemble(
      String document,
      String id,
      Municipality municipality,
      SheetTime time,
      Passage title,
      List<IndicatorRow> indicatorRows) {
    SheetHeader header = part.header();
    if (header.town() != null) {
      fields.add("municipality", header.town());
    }
    if (time.year().printed() != null) {
      fields.add("year", time.year().printed());
    }
    fields.add("title", title);
    LinkedObjectives linkedTo = sections.linkedTo;
    return new ObjectiveSheet(
        id,
        municipality,
        time.year().year(),
        fields.text("code", header.code()),
        fields.text("level", header.level()),
        title.text(),
        fields.text("portfolio", header.portfolio()),
        fields.text("sector", header.sector()),
        fields.text("responsibleOfficer", header.officer()),
        fields.text("publicValue", sections.publicValue),
        objective("mandateObjective", linkedTo.mandate()),
        objective("missionObjective", linkedTo.mission()),
        objective("programmeObjective", linkedTo.programme()),
        classification(linkedTo.programme(), time.year().year()),
        fields.text("implementationPlan", knowledge.narrative().join(sections.plan)),
        fields.text("implementationStatus", knowledge.narrative().join(sections.status)),
        fields.text("state", sections.state),
        people(),
        phases(),
        new IndicatorAssembler(knowledge.notes(), fields, problems)
            .assemble(indicatorRows, sections.indicators.previousYears(), time),
        new Source(document, part.spans().get(0).page(), part.spans(), fields.all()));
  }

  private @Nullable CodedLabel objective(String field, @Nullable LinkedObjective objective) {
    if (objective == null) {
      return null;
    }
    fields.add(field, objective.whole());
    Passage label = objective.label();
    return new CodedLabel(objective.code().text(), label == null ? "" : label.text());
  }

  private @Nullable Classification classification(@Nullable LinkedObjective programme, int year) {
    if (programme == null) {
      return null;
    }
    Optional<Classification> classification = programmeCode.classify(programme.code().text(), year);
    if (classification.isEmpty()) {
      problems.add(
          problem(
              Code.UNREADABLE_VALUE,
              "no mission and programme of D.Lgs. 118/2011 in this code",
              programme.code()));
      return null;
    }
    fields.add("classification", programme.code());
    return classification.get();
  }

  private List<InvolvedPerson> people() {
    List<InvolvedPerson> people = new ArrayList<>();
    for (PersonRow row : sections.people()) {
      String path = "involvedPeople[" + people.size() + "].";
      Passage name = Passage.ofWords(row.name());
      if (name == null) {
        continue;
      }
      fields.add(path + "name", name);
      Passage role = Passage.ofWords(row.role());
      if (!row.isPlaced() && role != null && SectorNames.isCapitals(role.text())) {
        problems.add(problem(Code.GUESSED_BOUNDARY, "where the name ends", name));
      }
      people.add(
          new InvolvedPerson(
              name.text(),
              fields.text(path + "role", role),
              decimal(path + "commitmentPercent", row.commitment()),
              date(path + "from", row.from()),
              date(path + "to", row.to())));
    }
    return people;
  }

  private List<Phase> phases() {
    List<Phase> phases = new ArrayList<>();
    for (PhaseLines lines : sections.phases) {
      String path = "phases[" + phases.size() + "].";
      PhaseRow row = lines.row();
      int boundary = boundary(row);
      String description = fields.text(path + "description", Passage.ofLines(lines.description()));
      phases.add(
          new Phase(
              description == null ? "" : description,
              date(path + "plannedStart", row.plannedStart()),
              date(path + "plannedEnd", row.plannedEnd()),
              date(path + "actualStart", row.actualStart()),
              date(path + "actualEnd", row.actualEnd()),
              decimal(path + "weight", row.weight()),
              decimal(path + "progress", row.progress()),
              fields.text(path + "responsibleOfficer", row.who().subList(0, boundary)),
              fields.text(
                  path + "responsibilityCentre", row.who().subList(boundary, row.who().size())),
              fields.text(path + "note", knowledge.notes().join(lines.note()))));
    }
    return phases;
  }

  private int boundary(PhaseRow row) {
    Integer placed = row.person();
    if (placed != null || row.who().isEmpty()) {
      return placed == null ? 0 : placed;
    }
    PersonAndCentre.Boundary boundary = knowledge.personAndCentre().split(row.whoTexts());
    Passage who = Passage.ofWords(row.who());
    if (boundary.isGuess() && who != null) {
      problems.add(
          problem(Code.GUESSED_BOUNDARY, "where the person ends and the office begins", who));
    }
    return boundary.index();
  }

  private @Nullable LocalDate date(String field, @Nullable Word word) {
    Passage printed = word == null ? null : Passage.ofWords(List.of(word));
    if (printed == null) {
      return null;
    }
    Optional<LocalDate> date = PrintedValue.findDate(printed.text());
    if (date.isEmpty()) {
      problems.add(problem(Code.UNREADABLE_VALUE, "no such day", printed));
      return null;
    }
    fields.add(field, printed);
    return date.get();
  }

  private @Nullable BigDecimal decimal(String field, @Nullable Word word) {
    Passage printed = word == null ? null : Passage.ofWords(List.of(word));
    if (printed == null) {
      return null;
    }
    fields.add(field, printed);
    String number = printed.text();
    return PrintedValue.findDecimal(
            number.endsWith("%") ? number.substring(0, number.length() - 1) : number)
        .orElse(null);
  }

  private ParseProblem problem(Code code, String what, Passage place) {
    return new ParseProblem(
        code,
        SheetNames.of(part.header()) + ": " + what + ": \"" + place.text() + "\"",
        place.page(),
        place.line());
  }
}
