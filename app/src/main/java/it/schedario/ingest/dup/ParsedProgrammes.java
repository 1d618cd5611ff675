package it.schedario.ingest.dup;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ParseProblem.Code;
import it.schedario.ingest.PartLayout.Documents;
import it.schedario.ingest.PartLayout.Origin;
import it.schedario.ingest.PartLayout.ParsedPart;
import it.schedario.ingest.dup.DupPart.ReadProgramme;
import it.schedario.ingest.text.Line;
import it.schedario.schema.DupProgramme.Period;
import it.schedario.schema.PlanningDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The programmes of a part; the records are made when town and year are known. */
final class ParsedProgrammes implements ParsedPart {
  private static final String MARK = "riennio ";
  private static final Pattern PERIOD =
      Pattern.compile("[Tt]riennio +(?<from>20\\d\\d) *[/–-] *(?<to>20\\d\\d)");

  /** A DUP plans for three years. */
  private static final int YEARS = 3;

  private final List<ReadProgramme> programmes;
  private final List<Line> paged;
  private final @Nullable Period period;

  ParsedProgrammes(List<ReadProgramme> programmes, List<Line> paged) {
    this.programmes = programmes;
    this.paged = paged;
    this.period = findPeriod(paged);
  }

  /** The period named most often: one DUP has one, whichever programme names it. */
  private static @Nullable Period findPeriod(List<Line> lines) {
    Map<Period, Integer> votes = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.text().contains(MARK)) {
        Matcher period = PERIOD.matcher(line.text());
        while (period.find()) {
          int from = Integer.parseInt(period.group("from"));
          int to = Integer.parseInt(period.group("to"));
          if (from <= to) {
            votes.merge(new Period(from, to), 1, Integer::sum);
          }
        }
      }
    }
    Period most = null;
    int mostVotes = 0;
    for (Map.Entry<Period, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > mostVotes) {
        most = vote.getKey();
        mostVotes = vote.getValue();
      }
    }
    return most;
  }

  @Override
  public @Nullable Integer year() {
    return period == null ? null : period.from();
  }

  @Override
  public Documents documents(Origin origin) {
    List<ParseProblem> problems = new ArrayList<>();
    Period planned = period == null ? new Period(origin.year(), origin.year() + YEARS - 1) : period;
    if (period == null) {
      problems.add(
          new ParseProblem(
              Code.MISSING_PART,
              "no \"triennio …\" names the years of the DUP; taken for "
                  + planned.from()
                  + "-"
                  + planned.to(),
              null,
              null));
    }
    boolean areHeadingsSet =
        programmes.stream().anyMatch(programme -> programme.description().hasSetHeadings());
    ProgrammeFactory factory =
        new ProgrammeFactory(origin, planned, paged, areHeadingsSet, problems);
    List<PlanningDocument> documents = new ArrayList<>();
    for (ReadProgramme programme : programmes) {
      factory.make(programme).ifPresent(documents::add);
    }
    return new Documents(documents, List.of(), problems);
  }
}
