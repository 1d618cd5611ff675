package it.schedario.ingest.plain;

import it.schedario.ingest.MunicipalityRegistry;
import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.ingest.SourceFile;
import it.schedario.ingest.UnreadableDocumentException;
import it.schedario.ingest.UnreadableDocumentException.Code;
import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import it.schedario.schema.Municipality;
import it.schedario.schema.Paragraph;
import it.schedario.schema.SourceDocument;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document of no known layout (<i>altro documento</i>): its pages and paragraphs as
 * printed. Town and year are those its first lines name, else those the caller gives, else those it
 * names further on; without them it is refused, for its id is made of them.
 */
public final class PlainReader {
  /** A cover and the heading of a first page are not longer than this. */
  private static final int OPENING = 40;

  private final MunicipalityRegistry municipalities;

  public PlainReader(MunicipalityRegistry municipalities) {
    this.municipalities = municipalities;
  }

  /**
   * @throws UnreadableDocumentException when nobody says of which town and year it is, or it has no
   *     letter
   */
  public ReadDocument read(SourceFile file, DocumentText text, ReadOptions options)
      throws UnreadableDocumentException {
    List<Paragraph> paragraphs = Paragraphs.of(text);
    if (paragraphs.isEmpty()) {
      throw new UnreadableDocumentException(
          Code.NO_DOCUMENTS, file.name() + ": no letter or digit in it");
    }
    List<Line> opening =
        text.lines().stream().filter(line -> !line.isBlank()).limit(OPENING).toList();
    Title title = Title.of(paragraphs, text.text());
    Found<Municipality> town = town(file, text, opening, title, options);
    Found<Integer> year = year(file, text, opening, title, options);
    PlainCards cards = new PlainCards(file.sha256(), town, year, title);
    List<SourceSpan> pages = pages(text);
    return new ReadDocument(
        new SourceDocument(file.name(), file.sha256(), town.value(), null, null, pages.size()),
        text.text(),
        pages,
        cards.of(paragraphs),
        problems(text.lines(), town, year),
        new Claims().coverage(text.text()));
  }

  private Found<Municipality> town(
      SourceFile file, DocumentText text, List<Line> opening, Title title, ReadOptions options)
      throws UnreadableDocumentException {
    TownFinder towns = new TownFinder(municipalities);
    Found<Municipality> printed = towns.findSigning(opening, title);
    if (printed != null) {
      return printed;
    }
    String given = options.municipality();
    if (given != null && !MunicipalityRegistry.slug(given).isEmpty()) {
      return Found.given(municipalities.municipality(given));
    }
    Found<Municipality> named = towns.findMostNamed(text.lines());
    if (named == null) {
      throw new UnreadableDocumentException(
          Code.UNKNOWN_MUNICIPALITY,
          file.name()
              + ": no \"Comune di …\" tells whose it is; give the town with --municipality");
    }
    return named;
  }

  private static Found<Integer> year(
      SourceFile file, DocumentText text, List<Line> opening, Title title, ReadOptions options)
      throws UnreadableDocumentException {
    Found<Integer> printed = YearFinder.find(opening, title);
    if (printed != null) {
      return printed;
    }
    Integer given = options.year();
    if (given != null) {
      return Found.given(given);
    }
    Found<Integer> named = YearFinder.findMostNamed(text.lines());
    if (named == null) {
      throw new UnreadableDocumentException(
          Code.UNKNOWN_YEAR,
          file.name()
              + ": no \"anno …\", \"triennio …\" or year in its heading tells which year it is"
              + " about; give it with --year");
    }
    return named;
  }

  private static List<ParseProblem> problems(
      List<Line> lines, Found<Municipality> town, Found<Integer> year) {
    List<ParseProblem> problems = new ArrayList<>();
    addConcluded(problems, lines, town, "municipality", town.value().name());
    addConcluded(problems, lines, year, "year", year.value().toString());
    return problems;
  }

  private static void addConcluded(
      List<ParseProblem> problems, List<Line> lines, Found<?> found, String field, String value) {
    if (found.isConcluded()) {
      @Nullable SourceSpan span = found.printed();
      problems.add(
          new ParseProblem(
              ParseProblem.Code.CONCLUDED_VALUE,
              "%s: %s is what the text names most, its heading names none".formatted(field, value),
              span == null ? null : span.page(),
              span == null ? null : numberOfLineAt(lines, span.start())));
    }
  }

  private static @Nullable Integer numberOfLineAt(List<Line> lines, int offset) {
    for (Line line : lines) {
      if (offset <= line.end()) {
        return line.number();
      }
    }
    return null;
  }

  private static List<SourceSpan> pages(DocumentText text) {
    List<SourceSpan> pages = new ArrayList<>();
    int start = 0;
    for (Line line : text.lines()) {
      if (line.page() > pages.size() + 1) {
        pages.add(new SourceSpan(pages.size() + 1, start, line.start()));
        start = line.start();
      }
    }
    pages.add(new SourceSpan(pages.size() + 1, start, text.text().length()));
    return pages;
  }
}
