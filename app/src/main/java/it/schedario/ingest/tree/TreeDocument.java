package it.schedario.ingest.tree;

import it.schedario.ingest.MunicipalityRegistry;
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
import it.schedario.schema.Indicator.Reading;
import it.schedario.schema.Municipality;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.SourceDocument;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one document of this layout. */
final class TreeDocument {
  private final String layout;
  private final MunicipalityRegistry municipalities;
  private final SourceFile file;
  private final DocumentText text;
  private final ReadOptions options;
  private final Claims claims = new Claims();
  private final List<ParseProblem> problems = new ArrayList<>();
  private final List<PlanningDocument> documents = new ArrayList<>();
  private final Map<String, Integer> sectorsSeen = new HashMap<>();

  TreeDocument(
      String layout,
      MunicipalityRegistry municipalities,
      SourceFile file,
      DocumentText text,
      ReadOptions options) {
    this.layout = layout;
    this.municipalities = municipalities;
    this.file = file;
    this.text = text;
    this.options = options;
  }

  ReadDocument read() throws UnreadableDocumentException {
    TreeLines lines = new TreeLines(text);
    List<TreeSector> sectors = TreeSectors.split(lines.lines(), claims);
    TreeTitle title = TreeTitle.find(lines.printed());
    Municipality municipality = municipality(lines.printed());
    int year = year(title);
    List<TreeSector> readable = sectors.stream().filter(this::isTable).toList();
    for (TreeTable table : TreeTables.read(readable, new Phrases(lines.lines()))) {
      add(table, municipality, year, title);
    }
    if (documents.isEmpty()) {
      throw new UnreadableDocumentException(
          Code.NO_DOCUMENTS,
          file.name() + ": no objective in it, though it is headed as " + layout);
    }
    if (title != null) {
      lines.printed().stream().filter(line -> TreeTitle.isTitle(line.text())).forEach(claims::add);
    }
    problems.addAll(claims.unclaimed(text.text(), lines.printed()));
    List<SourceSpan> pages = pages(lines.printed());
    return new ReadDocument(
        new SourceDocument(file.name(), file.sha256(), municipality, layout, null, pages.size()),
        text.text(),
        pages,
        KeptText.share(documents, text.text(), claims.unclaimedStretches(lines.printed())),
        problems,
        claims.coverage(text.text()));
  }

  /** What is no table is kept as text, and reported. */
  private boolean isTable(TreeSector sector) {
    boolean isTable =
        sector.lines().size() <= Piece.MOST_LINES
            && sector.lines().stream().allMatch(line -> line.words().size() <= Piece.MOST_WORDS);
    if (!isTable) {
      Line first = sector.lines().get(0).printed();
      problems.add(
          new ParseProblem(
              ParseProblem.Code.UNREADABLE_VALUE,
              "table of "
                  + sector.name()
                  + ": a line has more than "
                  + Piece.MOST_WORDS
                  + " words, or there are more than "
                  + Piece.MOST_LINES
                  + " lines; its rows are not read",
              first.page(),
              first.number()));
    }
    return isTable;
  }

  private void add(
      TreeTable table, Municipality municipality, int year, @Nullable TreeTitle title) {
    TreeSector sector = table.sector();
    String slug = MunicipalityRegistry.slug(sector.name());
    int occurrence = sectorsSeen.merge(slug, 1, Integer::sum);
    String key = occurrence == 1 ? slug : slug + "-" + occurrence;
    int position = 0;
    for (List<Row> objective : table.objectives()) {
      if (objective.stream().noneMatch(Row::isDescribed)) {
        continue; // Rows of no objective stay text, and are reported as unclaimed.
      }
      position++;
      String id = municipality.slug() + ":" + year + ":sheet:" + key + ":" + position;
      documents.add(
          new TreeSheet(file.sha256(), text.text(), sector, objective)
              .of(id, municipality, year, title));
      reportDoubts(id, sector, objective);
      for (Row row : objective) {
        row.lines.forEach(line -> claims.add(sector.lines().get(line).printed()));
      }
    }
  }

  private void reportDoubts(String id, TreeSector sector, List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Rule rule = rows.get(i).rule;
      if (rule.reading() != Reading.CERTAIN) {
        Line place = sector.lines().get(rows.get(i).lines.get(0)).printed();
        problems.add(
            new ParseProblem(
                ParseProblem.Code.GUESSED_BOUNDARY,
                id + ": indicators[" + i + "] is " + rule.reading() + ": " + rule.reason(),
                place.page(),
                place.number()));
      }
    }
  }

  private Municipality municipality(List<Line> lines) throws UnreadableDocumentException {
    String given = options.municipality();
    Municipality printed =
        given != null
            ? municipalities.municipality(given)
            : TreeTown.find(lines, municipalities, claims);
    if (printed == null) {
      throw new UnreadableDocumentException(
          Code.UNKNOWN_MUNICIPALITY,
          file.name() + ": does not name its town; give it with --municipality");
    }
    return printed;
  }

  private int year(@Nullable TreeTitle title) throws UnreadableDocumentException {
    Integer printed = title == null ? null : title.firstYear();
    Integer year = printed != null ? printed : options.year();
    if (year == null) {
      throw new UnreadableDocumentException(
          Code.UNKNOWN_YEAR, file.name() + ": its title names no year; give it with --year");
    }
    return year;
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
}
