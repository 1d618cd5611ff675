package it.schedario.ingest.sheet;

import it.schedario.schema.Classification;
import it.schedario.schema.CodedName;
import it.schedario.schema.OfficialClassification;
import java.util.Optional;

/**
 * Mission and programme out of the code of an objective of programme.
 *
 * <p>{@code DUP_04_1201_0601}: the group {@code 1201} is mission 12 and a running number, the last
 * group {@code 0601} programme 06 and a running number.
 */
final class ProgrammeCode {
  private final OfficialClassification official;

  ProgrammeCode(OfficialClassification official) {
    this.official = official;
  }

  /**
   * Empty when the code has another form, or there was no such mission or programme in that year.
   */
  Optional<Classification> classify(String code, int year) {
    String[] groups = code.split("_", -1);
    if (groups.length < 2
        || !isGroup(groups[groups.length - 2])
        || !isGroup(groups[groups.length - 1])) {
      return Optional.empty();
    }
    String missionCode = groups[groups.length - 2].substring(0, 2);
    String programmeCode = groups[groups.length - 1].substring(0, 2);
    Optional<CodedName> mission = official.mission(missionCode, year);
    Optional<CodedName> programme = official.programme(missionCode, programmeCode, year);
    return mission.isPresent() && programme.isPresent()
        ? Optional.of(
            Classification.printed(mission.get(), programme.get(), Classification.Basis.DERIVED))
        : Optional.empty();
  }

  private static boolean isGroup(String group) {
    return group.length() == 4 && group.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
