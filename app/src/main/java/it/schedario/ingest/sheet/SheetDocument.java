package it.schedario.ingest.sheet;

import it.schedario.ingest.OfficialData;
import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.ingest.SourceFile;
import it.schedario.ingest.UnreadableDocumentException;
import it.schedario.ingest.UnreadableDocumentException.Code;
import it.schedario.ingest.plain.KeptText;
import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.SourceDocument;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one document of this layout: all sheets, then what their text together tells. */
final class SheetDocument {
  private final String layout;
  private final OfficialData official;
  private final SourceFile file;
  private final DocumentText text;
  private final ReadOptions options;
  private final Claims claims = new Claims();
  private final List<ParseProblem> problems = new ArrayList<>();
  private final Map<String, Integer> timesSeen = new HashMap<>();

  SheetDocument(
      String layout,
      OfficialData official,
      SourceFile file,
      DocumentText text,
      ReadOptions options) {
    this.layout = layout;
    this.official = official;
    this.file = file;
    this.text = text;
    this.options = options;
  }

  ReadDocument read() throws UnreadableDocumentException {
    SheetSplitter.Parts parts = new SheetSplitter(text, claims).split();
    Cover cover = Cover.read(parts.cover(), claims);
    List<SheetPart> sheets = parts.sheets();
    List<SheetSections> sections = new ArrayList<>();
    for (SheetPart sheet : sheets) {
      sections.add(SheetSections.read(sheet.body(), claims));
    }
    PhaseCells.place(sections);
    SheetKnowledge knowledge = SheetKnowledge.learn(cover, sheets, sections);
    List<PlanningDocument> documents = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      Completeness.check(sheets.get(i), sections.get(i), i == sheets.size() - 1)
          .ifPresent(problems::add);
      Passage title = sheets.get(i).header().title();
      if (title != null) {
        documents.add(
            sheet(
                cover, sheets.get(i), sections.get(i), knowledge, title, knowledge.rows().get(i)));
      }
    }
    if (documents.isEmpty()) {
      throw new UnreadableDocumentException(
          Code.NO_DOCUMENTS, file.name() + ": no sheet in it, though it is headed as " + layout);
    }
    addCutOff(parts.lines(), (ObjectiveSheet) documents.get(documents.size() - 1));
    problems.addAll(claims.unclaimed(text.text(), parts.lines()));
    problems.sort(Comparator.comparingInt(SheetDocument::line));
    List<SourceSpan> pages = pages(parts.lines());
    return new ReadDocument(
        new SourceDocument(
            file.name(),
            file.sha256(),
            documents.get(0).municipality(),
            layout,
            cover.elaboratedOn(),
            pages.size()),
        text.text(),
        pages,
        KeptText.share(documents, text.text(), claims.unclaimedStretches(parts.lines())),
        problems,
        claims.coverage(text.text()));
  }

  private ObjectiveSheet sheet(
      Cover cover,
      SheetPart part,
      SheetSections sections,
      SheetKnowledge knowledge,
      Passage title,
      List<IndicatorRow> indicatorRows)
      throws UnreadableDocumentException {
    SheetHeader header = part.header();
    List<PhaseRow> phaseRows = sections.phases.stream().map(PhaseLines::row).toList();
    SheetYear year = year(header, phaseRows, cover);
    Municipality municipality = municipality(header.town());
    Passage code = header.code();
    String natural = code != null ? code.text() : title.text();
    int occurrence = timesSeen.merge(natural, 1, Integer::sum);
    if (occurrence > 1) {
      problems.add(
          new ParseProblem(
              ParseProblem.Code.DUPLICATE_CODE,
              SheetNames.of(header) + ": the file has another sheet of this code",
              title.page(),
              title.line()));
    }
    return new SheetAssembler(
            part,
            sections,
            knowledge,
            new ProgrammeCode(official.classification()),
            claims,
            problems)
        .assemble(
            file.sha256(),
            SheetNames.id(municipality.slug(), year.year(), natural, occurrence),
            municipality,
            new SheetTime(year, cover.elaboratedOn(), isYearOver(cover, year, phaseRows)),
            title,
            indicatorRows);
  }

  private void addCutOff(List<Line> lines, ObjectiveSheet last) {
    boolean isKnown =
        problems.stream().anyMatch(problem -> problem.code() == ParseProblem.Code.TRUNCATED);
    if (!isKnown && TextEnd.isCutOff(text.text(), last)) {
      Line line = lines.get(lines.size() - 1);
      problems.add(
          new ParseProblem(
              ParseProblem.Code.TRUNCATED,
              "the file ends in the middle of a line; if it is whole, end it with an empty line",
              line.page(),
              line.number()));
    }
  }

  private SheetYear year(SheetHeader header, List<PhaseRow> phases, Cover cover)
      throws UnreadableDocumentException {
    SheetYear printed = SheetYear.find(header.code(), phases, cover);
    if (printed != null) {
      return printed;
    }
    Integer given = options.year();
    if (given == null) {
      throw new UnreadableDocumentException(
          Code.UNKNOWN_YEAR,
          file.name() + ": " + SheetNames.of(header) + " names no year; give it with --year");
    }
    return new SheetYear(given, null);
  }

  private Municipality municipality(@Nullable Passage town) throws UnreadableDocumentException {
    String name = town == null ? options.municipality() : TownName.of(town.text());
    if (name == null || name.chars().noneMatch(Character::isLetter)) {
      throw new UnreadableDocumentException(
          Code.UNKNOWN_MUNICIPALITY,
          file.name() + ": does not name its town; give it with --municipality");
    }
    return official.municipalities().municipality(name);
  }

  /** Progress is filled in at the end of the year; it tells where no date of elaboration does. */
  private static boolean isYearOver(Cover cover, SheetYear year, List<PhaseRow> phases) {
    return cover.elaboratedOn() != null
        ? cover.elaboratedOn().getYear() > year.year()
        : phases.stream().anyMatch(phase -> phase.progress() != null);
  }

  private List<SourceSpan> pages(List<Line> lines) {
    List<SourceSpan> pages = new ArrayList<>();
    int start = 0;
    for (Line line : lines) {
      if (line.page() > pages.size() + 1) {
        pages.add(new SourceSpan(pages.size() + 1, start, line.start()));
        start = line.start();
      }
    }
    pages.add(new SourceSpan(pages.size() + 1, start, text.text().length()));
    return pages;
  }

  private static int line(ParseProblem problem) {
    Integer line = problem.line();
    return line == null ? 0 : line;
  }
}
