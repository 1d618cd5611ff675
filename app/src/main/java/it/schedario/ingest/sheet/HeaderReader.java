package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the header of a sheet's page: town, level, code, portfolio, sector, title, officer. */
final class HeaderReader {
  private static final String NAME = "SCHEDA OBIETTIVI";
  private static final Set<String> COLUMN_WORDS =
      Set.of("Assessorato", "Centro", "di", "Responsabilità", "Responsabilita'");
  private static final String RESPONSIBLE = "Responsabile";
  private static final String PUBLIC_VALUE = "VALORE";

  /** A town's name is not longer than this, and a header neither. */
  private static final int TOWN_LINES = 3;

  static final int MOST_LINES = 60;

  private final List<Line> lines;
  private final int start;
  private final List<Word> words = new ArrayList<>();

  /** For each word the number of its paragraph. */
  private final List<Integer> paragraphs = new ArrayList<>();

  private HeaderReader(List<Line> lines, int start) {
    this.lines = lines;
    this.start = start;
  }

  /** Whether a header stands at a line: {@code Comune di … SCHEDA OBIETTIVI}. */
  static boolean beginsAt(List<Line> lines, int at) {
    String text = lines.get(at).text();
    if (text.endsWith(NAME)) {
      return text.length() > NAME.length() ? !isNameOnly(text) : isHeaderWithoutTown(lines, at);
    }
    if (text.isEmpty()
        || !Character.isUpperCase(text.charAt(0))
        || !TownName.isPrefix(lines.get(at).firstWord())) {
      return false;
    }
    // Wrapped: the lines up to the next blank one give the words together.
    StringBuilder joined = new StringBuilder(text);
    for (int i = at + 1; i < Math.min(at + TOWN_LINES, lines.size()); i++) {
      if (lines.get(i).isBlank()) {
        return false;
      }
      joined.append(' ').append(lines.get(i).text());
      if (joined.indexOf(NAME) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameOnly(String text) {
    return Label.fold(text).equals(Label.fold(NAME));
  }

  /** The cover is headed by the same words; only a page header names the portfolio below. */
  private static boolean isHeaderWithoutTown(List<Line> lines, int at) {
    int seen = 0;
    for (int i = at + 1; i < lines.size() && seen < TOWN_LINES; i++) {
      if (!lines.get(i).isBlank()) {
        seen++;
        if (lines.get(i).text().contains("Assessorato")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * @param start index of the line the header begins on
   * @param knownSectors sectors that stand alone in other headers
   */
  static SheetHeader read(List<Line> lines, int start, Set<String> knownSectors) {
    HeaderReader reader = new HeaderReader(lines, start);
    int stop = reader.collectWords();
    return reader.read(stop, knownSectors);
  }

  /** Collects words up to where the header must have ended; returns the index of that line. */
  private int collectWords() {
    int paragraph = 0;
    int i = start;
    int most = Math.min(lines.size(), start + MOST_LINES);
    for (; i < most; i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        paragraph++;
        continue;
      }
      if (i > start + TOWN_LINES && (Label.of(line) != null || beginsAt(lines, i))) {
        break;
      }
      for (Word word : line.words()) {
        words.add(word);
        paragraphs.add(paragraph);
      }
    }
    return i;
  }

  private SheetHeader read(int stop, Set<String> knownSectors) {
    int townEnd = indexOfName();
    int levelStart = townEnd + 2;
    int levelEnd = levelStart;
    while (levelEnd < words.size()
        && !words.get(levelEnd).text().equals("Assessorato")
        && !isCode(words.get(levelEnd))) {
      levelEnd++;
    }
    int codeAt = levelEnd;
    while (codeAt < words.size() && COLUMN_WORDS.contains(words.get(codeAt).text())) {
      codeAt++;
    }
    boolean hasCode = codeAt < words.size() && hasDigit(words.get(codeAt).text());
    int responsible = indexOfResponsible(codeAt);
    int contentEnd = responsible < 0 ? words.size() : responsible;
    int portfolioStart = Math.min(hasCode ? codeAt + 1 : codeAt, contentEnd);
    int paragraphEnd = endOfParagraph(codeAt, contentEnd);
    int sectorStart = sectorStart(portfolioStart, paragraphEnd, knownSectors);
    int sectorEnd = sectorStart < paragraphEnd ? paragraphEnd : sectorEnd(sectorStart, contentEnd);
    int officerStart = responsible < 0 ? words.size() : responsible + 1;
    int officerEnd = officerEnd(officerStart);
    int end = officerEnd > officerStart || responsible >= 0 ? lineBehind(officerEnd) : stop;
    return new SheetHeader(
        passage(0, townEnd),
        passage(levelStart, levelEnd),
        hasCode ? passage(codeAt, codeAt + 1) : null,
        passage(portfolioStart, sectorStart),
        passage(sectorStart, sectorEnd),
        passage(sectorEnd, contentEnd),
        passage(officerStart, officerEnd),
        List.copyOf(words.subList(0, officerEnd)),
        responsible,
        end);
  }

  private int indexOfName() {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).text().equals("SCHEDA") && words.get(i + 1).text().equals("OBIETTIVI")) {
        return i;
      }
    }
    throw new IllegalStateException("header without " + NAME + " at line " + lines.get(start));
  }

  private static boolean isCode(Word word) {
    return word.isFirstOfLine() && word.text().indexOf('_') > 0 && hasDigit(word.text());
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** The label ends its line or paragraph; inside a title it is a word like any other. */
  private int indexOfResponsible(int from) {
    for (int i = from; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.text().equals(RESPONSIBLE)
          && (word.isFirstOfLine() && word.isLastOfLine()
              || isLastOfParagraph(i)
              || word.isFirstOfLine() && SectorNames.isCapitals(words.get(i + 1).text()))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isLastOfParagraph(int i) {
    return i + 1 == words.size() || !paragraphs.get(i + 1).equals(paragraphs.get(i));
  }

  private int endOfParagraph(int from, int most) {
    int i = from;
    while (i < most && paragraphs.get(i).equals(paragraphs.get(from))) {
      i++;
    }
    return i;
  }

  /**
   * Where behind the portfolio, on the same line, the sector begins; otherwise the paragraph's end.
   */
  private int sectorStart(int from, int paragraphEnd, Set<String> knownSectors) {
    int first = paragraphEnd;
    for (int i = from; i < paragraphEnd; i++) {
      if (SectorNames.isKeyword(words.get(i).text()) && isCapitals(i, paragraphEnd)) {
        if (knownSectors.contains(join(i, paragraphEnd))) {
          return i;
        }
        first = Math.min(first, i);
      }
    }
    return first;
  }

  /** The sector has a paragraph of its own, unless there is only one, which is the title. */
  private int sectorEnd(int sectorStart, int contentEnd) {
    int end = sectorStart < contentEnd ? endOfParagraph(sectorStart, contentEnd) : contentEnd;
    if (end < contentEnd || sectorStart == contentEnd) {
      return end;
    }
    int i = sectorStart;
    if (SectorNames.isKeyword(words.get(i).text())) {
      while (i < end && SectorNames.isCapitals(words.get(i).text())) {
        i++;
      }
    }
    return i < end ? i : sectorStart;
  }

  private int officerEnd(int officerStart) {
    int end = officerStart;
    while (end < words.size()
        && paragraphs.get(end).equals(paragraphs.get(officerStart))
        && !(words.get(end).isFirstOfLine() && words.get(end).text().equals(PUBLIC_VALUE))) {
      end++;
    }
    return end;
  }

  /** Index of the line behind the last word taken. */
  private int lineBehind(int end) {
    Line last = words.get(end - 1).line();
    int i = start;
    while (lines.get(i).start() != last.start()) {
      i++;
    }
    return i + 1;
  }

  private boolean isCapitals(int from, int to) {
    return SectorNames.isCapitals(join(from, to));
  }

  private String join(int from, int to) {
    List<String> texts = new ArrayList<>();
    for (Word word : words.subList(from, to)) {
      texts.add(word.text());
    }
    return String.join(" ", texts);
  }

  private @Nullable Passage passage(int from, int to) {
    return from < to ? Passage.ofWords(words.subList(from, to)) : null;
  }
}
