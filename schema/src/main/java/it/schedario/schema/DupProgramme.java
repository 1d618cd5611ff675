package it.schedario.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description of a programme in a DUP, the planning document of D.Lgs. 118/2011 (<i>descrizione
 * di programma</i>).
 *
 * @param period the years the DUP plans for
 * @param mission <i>missione</i>, as printed
 * @param strategicObjective <i>obiettivo strategico</i>
 * @param operationalProgramme <i>programma operativo</i>; the title
 * @param directorate <i>direzione</i>
 * @param classification null when the mission printed is not one of the official list
 * @param sections the <i>descrizione delle finalità</i>, cut at its headings; at least one for
 *     every text
 * @param genderBudget <i>bilancio di genere</i>, as printed; null when there is none
 * @param sdgTargets targets of the United Nations' Agenda 2030 it contributes to, as printed:
 *     {@code 16.10}, {@code 5.c}
 */
public record DupProgramme(
    String id,
    Municipality municipality,
    Period period,
    @Nullable String mission,
    @Nullable String strategicObjective,
    String operationalProgramme,
    @Nullable String directorate,
    @Nullable Classification classification,
    List<Section> sections,
    @Nullable String genderBudget,
    List<SdgTarget> sdgTargets,
    Source source)
    implements PlanningDocument, HasClassification {

  public DupProgramme {
    if (operationalProgramme.isBlank()) {
      throw new IllegalArgumentException("programme " + id + ": operationalProgramme is blank");
    }
    sections = List.copyOf(sections);
    sdgTargets = List.copyOf(sdgTargets);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.DUP_PROGRAMME;
  }

  /** The first year of the period: the year the DUP is adopted for. */
  @Override
  public int year() {
    return period.from();
  }

  @Override
  public String heading() {
    return operationalProgramme;
  }

  @Override
  public DupProgramme withSource(Source newSource) {
    return new DupProgramme(
        id,
        municipality,
        period,
        mission,
        strategicObjective,
        operationalProgramme,
        directorate,
        classification,
        sections,
        genderBudget,
        sdgTargets,
        newSource);
  }

  /** First and last year, both included. */
  public record Period(int from, int to) {
    public Period {
      if (to < from) {
        throw new IllegalArgumentException("period " + from + "-" + to + " ends before it begins");
      }
    }
  }

  /**
   * A headed part of the text.
   *
   * @param heading null for text before the first heading
   * @param text paragraphs and list items on lines of their own; bullets begin with {@code "- "},
   *     numbers and the signs of sub-bullets ({@code o}) stay as printed
   */
  public record Section(@Nullable String heading, String text) {}

  /**
   * A target, as often as it is printed.
   *
   * @param page the page it stands on, from 1
   */
  public record SdgTarget(String target, int page) {}
}
