package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.DupProgramme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same budget and programmes, printed otherwise. The seed of a failing case stands in its name.
 */
class BudgetAndDupVariationsTest {
  private static final int CASES = 20;
  private static final int OTHERWISE_AT_MOST = 8;
  private static final int LOST_AT_MOST = 5;

  static LongStream seeds() {
    return new Random(2026).longs(CASES);
  }

  /** A row may be cut at any blank: where it ends is told by its figures, not by its lines. */
  @ParameterizedTest(name = "budget cut with seed {0}")
  @MethodSource("seeds")
  void budgetLinesCutShorter_readToTheSameBudget(long seed) throws Exception {
    String text = budget();
    Random random = new Random(seed);
    int width = 45 + random.nextInt(100);
    StringBuilder cut = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      boolean isRow = line.strip().matches("\\d+ \\d+ .*");
      cut.append(isRow ? wrapped(line, width) : line).append('\n');
    }

    assertSame(withLineEnds(cut.toString(), random), text);
  }

  /**
   * Headings too, and their labels: {@code CENTRO} may end a line and {@code RESP:} be the next.
   */
  @ParameterizedTest(name = "whole budget cut with seed {0}")
  @MethodSource("seeds")
  void allBudgetLinesCutShorter_readToTheSameBudget(long seed) throws Exception {
    String text = budget();
    Random random = new Random(seed);

    assertSame(withLineEnds(CutText.cut(text, 60 + random.nextInt(106)), random), text);
  }

  @ParameterizedTest(name = "town and line ends with seed {0}")
  @MethodSource("seeds")
  void anotherTownAndLineEnds_readToTheSame(long seed) throws Exception {
    String text = Seeds.text(Seeds.BUDGET_AND_DUP);
    Random random = new Random(seed);
    String other = text.replace("Comune di Milano", "Comune di Castelverde Ticino");

    ReadDocument read = Documents.read(withLineEnds(other, random));

    assertThat(read.source().municipality().slug()).isEqualTo("castelverde-ticino");
    assertThat(read.reports().get(0).reconciliation().tied()).isEqualTo(65);
    assertThat(read.coverage().kept()).isZero();
  }

  /**
   * Whether a sentence that ends with its line ends its paragraph is not always to be known, nor
   * whether a line was wrapped behind a hyphen or behind a dash.
   */
  @ParameterizedTest(name = "programmes printed with seed {0}")
  @MethodSource("seeds")
  void programmesPrintedAgain_haveTheSameSectionsAndItems(long seed) throws Exception {
    List<DupProgramme> original = read(Seeds.text(Seeds.BUDGET_AND_DUP));
    Random random = new Random(seed);
    String printed = new ProgrammeWriter(random).write(original);

    List<DupProgramme> again = read(withLineEnds(printed, random));

    assertThat(comparable(again)).isEqualTo(comparable(original));
  }

  /**
   * Cut at 60 to 160 characters, the two blanks behind a paragraph kept: all headings stay, and no
   * letter is lost. A few paragraphs have no such blanks even in the original; when the cut happens
   * to fill their last line, nothing tells them from a sentence that goes on, and they are joined
   * with the next; where it does not fill one that went on, they are two. That changes as many
   * lines as {@link #OTHERWISE_AT_MOST}.
   */
  @ParameterizedTest(name = "programmes cut with seed {0}")
  @MethodSource("seeds")
  void programmesCutShorter_haveTheSameHeadings(long seed) throws Exception {
    String text = programmes();
    Random random = new Random(seed);
    List<DupProgramme> original = read(text);

    String cut = CutText.cut(text, 60 + random.nextInt(101));
    List<DupProgramme> again = read(withLineEnds(cut, random));

    assertThat(headings(again)).isEqualTo(headings(original));
    assertThat(letters(again)).isEqualTo(letters(original));
    List<String> otherwise = lines(original);
    otherwise.removeAll(lines(again));
    assertThat(otherwise).hasSizeLessThanOrEqualTo(OTHERWISE_AT_MOST);
  }

  /**
   * Without these blanks a heading is lost where its line, or the line above it, is as full as
   * wrapped ones are: it then reads as the end or the beginning of a sentence. Which ones depends
   * on the width.
   */
  @ParameterizedTest(name = "programmes cut to the bone with seed {0}")
  @MethodSource("seeds")
  void programmesCutWithoutMarks_loseFewHeadingsAndNoLetter(long seed) throws Exception {
    String text = programmes();
    Random random = new Random(seed);
    List<DupProgramme> original = read(text);

    List<DupProgramme> again = read(CutText.cutWithoutMarks(text, 60 + random.nextInt(101)));

    List<String> lost = new ArrayList<>(headings(original));
    lost.removeAll(headings(again));
    assertThat(lost).hasSizeLessThanOrEqualTo(LOST_AT_MOST);
    assertThat(letters(again)).isEqualTo(letters(original));
  }

  private static List<String> headings(List<DupProgramme> programmes) {
    return programmes.stream()
        .flatMap(programme -> programme.sections().stream())
        .map(section -> withoutBlanks(String.valueOf(section.heading())))
        .toList();
  }

  private static List<String> lines(List<DupProgramme> programmes) {
    return programmes.stream()
        .flatMap(programme -> programme.sections().stream())
        .flatMap(section -> section.text().lines())
        .map(BudgetAndDupVariationsTest::withoutBlanks)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** All that is printed, in order, but for blanks and the signs we put before items. */
  private static String letters(List<DupProgramme> programmes) {
    StringBuilder letters = new StringBuilder();
    for (DupProgramme programme : programmes) {
      for (DupProgramme.Section section : programme.sections()) {
        letters.append(section.heading() == null ? "" : section.heading());
        letters.append(JoinedText.ofBullets(section.text()).text());
      }
      letters.append(programme.genderBudget()).append(programme.sdgTargets());
    }
    return withoutBlanks(letters.toString().replaceAll("page=\\d+", ""));
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String programmes() throws Exception {
    String text = Seeds.text(Seeds.BUDGET_AND_DUP);
    return text.substring(text.indexOf(" MISSIONE  \n"));
  }

  private static List<DupProgramme> read(String text) throws Exception {
    ReadDocument read = Documents.read(text);
    Documents.assertSound(read);
    assertThat(read.coverage().kept()).isZero();
    return read.documents().stream()
        .filter(DupProgramme.class::isInstance)
        .map(DupProgramme.class::cast)
        .toList();
  }

  private static String comparable(List<DupProgramme> programmes) {
    return programmes.stream()
        .map(ProgrammePrinter::print)
        .collect(Collectors.joining())
        .replaceAll("page=?[ \\d]+", "page")
        .replaceAll("\n\\| (?!- |o |\\d)", " ")
        .replaceAll("(?<=\\p{L}-) ", "");
  }

  @Test
  void programmesAlone_readToTheSameProgrammes() throws Exception {
    String text = Seeds.text(Seeds.BUDGET_AND_DUP);
    ReadDocument alone = Documents.read(text.substring(text.indexOf(" MISSIONE  \n")));

    assertThat(alone.source().layout()).isEqualTo("dup");
    assertThat(alone.reports()).isEmpty();
    assertThat(programmes(alone)).isEqualTo(programmes(Documents.read(text)));
    assertThat(alone.problems()).isEmpty();
    Documents.assertSound(alone);
  }

  @Test
  void programmesBeforeTheBudget_areBothRead() throws Exception {
    String text = Seeds.text(Seeds.BUDGET_AND_DUP);
    int cut = text.indexOf(" MISSIONE  \n");
    ReadDocument swapped = Documents.read(text.substring(cut) + "\n" + text.substring(0, cut));

    assertThat(swapped.source().layout()).isEqualTo("dup+bilancio");
    assertThat(swapped.documents()).hasSize(366 + 7);
    assertThat(swapped.reports().get(0).reconciliation().tied()).isEqualTo(65);
    Documents.assertSound(swapped);
  }

  private static void assertSame(String varied, String text) throws Exception {
    ReadOptions milan = new ReadOptions("Milano", null);
    ReadDocument original = new DocumentReader().read("prova.txt", bytes(text), milan);
    ReadDocument read = new DocumentReader().read("prova.txt", bytes(varied), milan);

    assertThat(lines(read)).isEqualTo(lines(original));
    assertThat(read.problems()).isEmpty();
    Documents.assertSound(read);
  }

  private static String budget() throws Exception {
    String text = Seeds.text(Seeds.BUDGET_AND_DUP);
    return text.substring(0, text.indexOf(" MISSIONE  \n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A line that begins with blanks begins a page; it still does when it is cut. */
  private static String wrapped(String line, int width) {
    String indent = line.startsWith(" ") ? " " : "";
    return indent + String.join("\n", SheetWriter.wrap(line.strip(), width));
  }

  private static String lines(ReadDocument document) {
    StringBuilder lines = new StringBuilder();
    document.reports().get(0).lines().forEach(line -> lines.append(BudgetPrinter.print(line)));
    return lines.append(BudgetPrinter.totals(document.reports().get(0))).toString();
  }

  /** Pages are counted from the beginning of the file. */
  private static String programmes(ReadDocument document) {
    StringBuilder programmes = new StringBuilder();
    document.documents().stream()
        .filter(DupProgramme.class::isInstance)
        .map(DupProgramme.class::cast)
        .forEach(programme -> programmes.append(ProgrammePrinter.print(programme)));
    return programmes.toString().replaceAll("page=?[ \\d]+", "page");
  }

  private static String withLineEnds(String text, Random random) {
    return random.nextBoolean() ? text.replace("\n", "\r\n") : text;
  }
}
