package it.schedario.ingest.dup;

import it.schedario.ingest.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A paragraph or list item: lines a printer wrapped. */
final class Block {

  enum Kind {
    PARAGRAPH,
    /** Its sign is lost, or one of the usual ones. */
    BULLET,
    /** Begins with the letter o, which stands for a hollow dot. */
    SUB_BULLET,
    NUMBERED,
    /** The page says so, by setting it in bold. */
    HEADING,
    /** The label <i>bilancio di genere</i>. */
    GENDER_BUDGET
  }

  /** <i>Obiettivi del triennio 2022/2024</i>: opens a list inside its section, colon or not. */
  private static final Pattern OBJECTIVES =
      Pattern.compile("(?:Gli )?[Oo]biettivi\\b.*(?:triennio|periodo|(?:19|20)\\d\\d).*");

  private static final int LONGEST_OBJECTIVES = 80;
  private static final int MOST_HEADING_LINES = 3;
  private static final int LONGEST_HEADING = 220;

  private final Kind kind;
  private final boolean opensPage;
  private final List<PrintedLine> lines = new ArrayList<>();

  Block(Kind kind, PrintedLine first, boolean opensPage) {
    this.kind = kind;
    this.opensPage = opensPage;
    lines.add(first);
  }

  void add(PrintedLine line) {
    lines.add(line);
  }

  Kind kind() {
    return kind;
  }

  List<PrintedLine> lines() {
    return lines;
  }

  PrintedLine first() {
    return lines.get(0);
  }

  PrintedLine last() {
    return lines.get(lines.size() - 1);
  }

  boolean isListItem() {
    return kind == Kind.BULLET || kind == Kind.SUB_BULLET || kind == Kind.NUMBERED;
  }

  boolean endsWith(char c) {
    String text = last().text();
    return text.charAt(text.length() - 1) == c;
  }

  boolean endsClause() {
    return Punctuation.endsClause(last().text());
  }

  boolean announcesList() {
    return endsWith(':') || (lines.size() == 1 && isObjectives(first().text()));
  }

  static boolean isObjectives(String line) {
    return line.length() <= LONGEST_OBJECTIVES && OBJECTIVES.matcher(line).matches();
  }

  /** Set as a heading, and no whole paragraph that only stands out. */
  boolean isSetAsHeading() {
    return kind == Kind.HEADING && isShort();
  }

  private boolean isShort() {
    return lines.size() <= MOST_HEADING_LINES
        && lines.stream().mapToInt(line -> line.text().length()).sum() <= LONGEST_HEADING;
  }

  /** Short, and without the stop that ends a sentence. */
  boolean hasFormOfHeading() {
    return kind == Kind.PARAGRAPH
        && isShort()
        && !endsClause()
        && !endsWith(',')
        && !Punctuation.beginsInside(first().text())
        && !isObjectives(first().text());
  }

  /** Whether something else ended before it: a page, or a paragraph with a blank line below. */
  boolean standsApart() {
    return opensPage || first().blankLinesBefore() > 0;
  }
}
