package it.schedario.ingest.sheet;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ParseProblem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a sheet lacks that every sheet has, and whether the file ends in the middle of it. */
final class Completeness {
  private Completeness() {}

  /**
   * @param isLast whether it is the last sheet of the file
   */
  static Optional<ParseProblem> check(SheetPart part, SheetSections sections, boolean isLast) {
    List<String> missing = new ArrayList<>();
    if (part.header().title() == null) {
      missing.add("title");
    }
    if (part.header().officer() == null) {
      missing.add("responsabile");
    }
    if (sections.linkedTo.equals(LinkedObjectives.NONE)) {
      missing.add("collegato a");
    }
    boolean isCutOff = false;
    if (sections.state == null) {
      missing.add("stato");
      isCutOff = true;
    }
    int phases = sections.phases.size();
    if (phases == 0) {
      missing.add("fasi");
      isCutOff = true;
    } else if (sections.phases.get(phases - 1).row().isEmpty()) {
      missing.add("values of fase " + phases);
      isCutOff = true;
    }
    if (sections.indicators.groups().isEmpty()) {
      missing.add("indicatori");
      isCutOff = true;
    }
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    boolean isTruncated = isLast && isCutOff;
    String message =
        SheetNames.of(part.header())
            + (isTruncated ? ": the file ends inside it; missing: " : ": missing: ")
            + String.join(", ", missing);
    return Optional.of(
        new ParseProblem(
            isTruncated ? Code.TRUNCATED : Code.MISSING_PART,
            message,
            part.spans().get(0).page(),
            part.header().words().get(0).line().number()));
  }
}
