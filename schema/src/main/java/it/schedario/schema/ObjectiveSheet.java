package it.schedario.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One <i>scheda obiettivo</i> of a PEG or PIAO: a goal an office of the town commits to for one
 * year, and what became of it.
 *
 * @param code the office's own code, {@code 2024_S08_01}; null where the plan prints none
 * @param level <i>livello</i>: the plan the sheet belongs to
 * @param portfolio <i>assessorato</i>
 * @param sector <i>settore</i>, the centre of responsibility
 * @param responsibleOfficer <i>responsabile</i>
 * @param publicValue <i>valore pubblico</i> of the PIAO
 * @param classification null when neither a code nor the text leads to a mission
 * @param implementationPlan <i>modalità di attuazione</i>
 * @param implementationStatus <i>stato di attuazione</i>
 * @param state <i>stato</i>, for instance {@code In Corso}
 */
public record ObjectiveSheet(
    String id,
    Municipality municipality,
    int year,
    @Nullable String code,
    @Nullable String level,
    String title,
    @Nullable String portfolio,
    @Nullable String sector,
    @Nullable String responsibleOfficer,
    @Nullable String publicValue,
    @Nullable CodedLabel mandateObjective,
    @Nullable CodedLabel missionObjective,
    @Nullable CodedLabel programmeObjective,
    @Nullable Classification classification,
    @Nullable String implementationPlan,
    @Nullable String implementationStatus,
    @Nullable String state,
    List<InvolvedPerson> involvedPeople,
    List<Phase> phases,
    List<Indicator> indicators,
    Source source)
    implements PlanningDocument, HasClassification {

  public ObjectiveSheet {
    if (title.isBlank()) {
      throw new IllegalArgumentException("sheet " + id + ": title is blank");
    }
    involvedPeople = List.copyOf(involvedPeople);
    phases = List.copyOf(phases);
    indicators = List.copyOf(indicators);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.OBJECTIVE_SHEET;
  }

  @Override
  public String heading() {
    return title;
  }

  /** The same sheet, classified otherwise. */
  public ObjectiveSheet withClassification(Classification newClassification) {
    return new ObjectiveSheet(
        id,
        municipality,
        year,
        code,
        level,
        title,
        portfolio,
        sector,
        responsibleOfficer,
        publicValue,
        mandateObjective,
        missionObjective,
        programmeObjective,
        newClassification,
        implementationPlan,
        implementationStatus,
        state,
        involvedPeople,
        phases,
        indicators,
        source);
  }

  @Override
  public ObjectiveSheet withSource(Source newSource) {
    return new ObjectiveSheet(
        id,
        municipality,
        year,
        code,
        level,
        title,
        portfolio,
        sector,
        responsibleOfficer,
        publicValue,
        mandateObjective,
        missionObjective,
        programmeObjective,
        classification,
        implementationPlan,
        implementationStatus,
        state,
        involvedPeople,
        phases,
        indicators,
        newSource);
  }
}
