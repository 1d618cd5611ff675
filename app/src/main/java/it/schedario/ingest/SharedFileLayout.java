package it.schedario.ingest;

import it.schedario.ingest.PartLayout.Documents;
import it.schedario.ingest.PartLayout.Origin;
import it.schedario.ingest.PartLayout.ParsedPart;
import it.schedario.ingest.UnreadableDocumentException.Code;
import it.schedario.ingest.plain.KeptText;
import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.Municipality;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.SourceDocument;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of one or several parts, each of a layout of its own.
 *
 * <p>A part goes from a line its layout knows as a beginning to the next line that begins a part of
 * another layout. What stands before the first part is reported as unclaimed and kept as plain
 * text.
 */
final class SharedFileLayout implements Layout {
  private static final String NAME = "bilancio-dup";

  private final List<PartLayout> layouts;
  private final OfficialData official;

  SharedFileLayout(List<PartLayout> layouts, OfficialData official) {
    this.layouts = List.copyOf(layouts);
    this.official = official;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean recognises(DocumentText text) {
    List<Line> lines = text.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (beginning(lines, i) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable PartLayout beginning(List<Line> lines, int index) {
    if (!lines.get(index).isBlank()) {
      for (PartLayout layout : layouts) {
        if (layout.begins(lines, index)) {
          return layout;
        }
      }
    }
    return null;
  }

  @Override
  public ReadDocument read(SourceFile file, DocumentText text, ReadOptions options)
      throws UnreadableDocumentException {
    Claims claims = new Claims();
    List<Line> paged = new ArrayList<>(text.lines().size());
    Set<String> names = new LinkedHashSet<>();
    List<ParsedPart> parts = new ArrayList<>();
    for (Stretch stretch : stretches(text.lines())) {
      int from = paged.size();
      if (stretch.layout == null) {
        addPreamble(paged, stretch.lines, claims);
      } else {
        PartLayout.Part part = stretch.layout.open(text, stretch.lines);
        BitSet pageStarts = text.hasPageBreaks() ? new BitSet() : part.pageStarts();
        addPaged(paged, stretch.lines, pageStarts, !parts.isEmpty());
        parts.add(part.parse(List.copyOf(paged.subList(from, paged.size())), claims));
        names.add(stretch.layout.name());
      }
    }
    Origin origin =
        new Origin(
            file.sha256(),
            municipality(file, text, options),
            year(file, parts, options),
            official.classification());
    List<PlanningDocument> documents = new ArrayList<>();
    List<BudgetReport> reports = new ArrayList<>();
    List<ParseProblem> problems = new ArrayList<>();
    for (ParsedPart part : parts) {
      Documents read = part.documents(origin);
      documents.addAll(read.documents());
      reports.addAll(read.reports());
      problems.addAll(read.problems());
    }
    if (documents.isEmpty()) {
      throw new UnreadableDocumentException(
          Code.NO_DOCUMENTS, file.name() + ": neither a budget line nor a DUP programme in it");
    }
    problems.addAll(claims.unclaimed(text.text(), paged));
    List<SourceSpan> pages = pages(text.text(), paged);
    List<PlanningDocument> all =
        KeptText.share(documents, text.text(), claims.unclaimedStretches(paged));
    return new ReadDocument(
        new SourceDocument(
            file.name(),
            file.sha256(),
            origin.municipality(),
            String.join("+", names),
            null,
            pages.size()),
        text.text(),
        pages,
        all,
        withTheirLines(reports, all),
        problems,
        claims.coverage(text.text()));
  }

  /** Lines are cards, and a report shows them as they are kept. */
  private static List<BudgetReport> withTheirLines(
      List<BudgetReport> reports, List<PlanningDocument> documents) {
    Map<String, BudgetLine> lines = new HashMap<>();
    for (PlanningDocument document : documents) {
      if (document instanceof BudgetLine line) {
        lines.put(line.id(), line);
      }
    }
    return reports.stream().map(report -> report.withLines(lines)).toList();
  }

  /**
   * @param layout null for what stands before the first part
   */
  private record Stretch(@Nullable PartLayout layout, List<Line> lines) {}

  private List<Stretch> stretches(List<Line> lines) {
    List<Stretch> stretches = new ArrayList<>();
    PartLayout open = null;
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      PartLayout begun = beginning(lines, i);
      if (begun != null && begun != open) {
        stretches.add(new Stretch(open, lines.subList(from, i)));
        from = i;
        open = begun;
      }
    }
    stretches.add(new Stretch(open, lines.subList(from, lines.size())));
    return stretches;
  }

  private static void addPreamble(List<Line> paged, List<Line> lines, Claims claims) {
    paged.addAll(lines);
    lines.stream().filter(line -> TownName.isSignature(line.text())).forEach(claims::add);
  }

  private static void addPaged(
      List<Line> paged, List<Line> lines, BitSet pageStarts, boolean beginsPage) {
    int page = paged.isEmpty() ? 1 : paged.get(paged.size() - 1).page();
    boolean isEmpty = paged.stream().allMatch(Line::isBlank);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean begins = (i == 0 && beginsPage) || pageStarts.get(i);
      page = begins && !isEmpty ? page + 1 : page;
      isEmpty &= line.isBlank();
      paged.add(line.onPage(Math.max(page, line.page())));
    }
  }

  private Municipality municipality(SourceFile file, DocumentText text, ReadOptions options)
      throws UnreadableDocumentException {
    String name = new TownName(official.municipalities()).find(text.text());
    name = name == null ? options.municipality() : name;
    if (name == null) {
      throw new UnreadableDocumentException(
          Code.UNKNOWN_MUNICIPALITY,
          file.name() + ": the text names no \"Comune di …\" and no municipality was given");
    }
    return official.municipalities().municipality(name);
  }

  private static int year(SourceFile file, List<ParsedPart> parts, ReadOptions options)
      throws UnreadableDocumentException {
    for (ParsedPart part : parts) {
      Integer year = part.year();
      if (year != null) {
        return year;
      }
    }
    Integer given = options.year();
    if (given == null) {
      throw new UnreadableDocumentException(
          Code.UNKNOWN_YEAR,
          file.name()
              + ": neither the tables nor the texts say for which year, and none was given");
    }
    return given;
  }

  /** Pages meet where the first line of the later one begins, blanks before it included. */
  private static List<SourceSpan> pages(String text, List<Line> paged) {
    List<SourceSpan> pages = new ArrayList<>();
    int from = 0;
    int page = 1;
    for (Line line : paged) {
      if (line.page() > page) {
        int end = beginOfLine(text, line.start());
        pages.add(new SourceSpan(page, from, end));
        from = end;
        page = line.page();
      }
    }
    pages.add(new SourceSpan(page, from, text.length()));
    return pages;
  }

  private static int beginOfLine(String text, int offset) {
    int begin = offset;
    while (begin > 0 && text.charAt(begin - 1) != '\n' && text.charAt(begin - 1) != '\f') {
      begin--;
    }
    return begin;
  }
}
