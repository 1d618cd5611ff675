package it.schedario.ingest.budget;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.WhiteSpace;
import it.schedario.schema.CodedName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a budget table: a code and a name, and mostly a label that says what it heads, glued
 * behind the name ({@code 2 TRASFERIMENTI CORRENTITITOLO}) because the page prints it left of it.
 *
 * @param level null where no label says it and the table has to
 * @param name where the name stands; null when none is printed
 */
record Heading(@Nullable Level level, String code, @Nullable Passage name) {

  enum Level {
    DIRECTORATE,
    AREA,
    TITLE,
    CATEGORY
  }

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?<directorate>DIREZIONE *:)|(?<area>CENTRO RESP\\.? *:)"
              + "|(?<title>TITOLO *:?)|(?<category>(?:TIPOLOGIA|MACROAGGR(?:EGATO)?\\.?) *:?))"
              + " *(?<code>\\d{0,4})$");

  private static final Pattern LABEL_FIRST =
      Pattern.compile(
          "(?:(?<directorate>DIREZIONE)|(?<area>CENTRO RESP\\.?)|(?<title>TITOLO)"
              + "|(?<category>TIPOLOGIA|MACROAGGR(?:EGATO)?\\.?)) *(?:: *(?=\\S)|(?=\\d))");

  private static final Pattern CODE =
      Pattern.compile("(?<code>\\d{1,4}|[A-Z]{2,6}\\d{1,5})(?: +|$)");
  private static final Pattern DIRECTORATE_CODE = Pattern.compile("[A-Z]{2,6}\\d{1,5}");

  /** A label is looked for at the end only: its longest form and some blanks. */
  private static final int LABEL_LENGTH = 24;

  static boolean isDirectorateCode(Token token) {
    return token.is(Token.Kind.WORD)
        && token.length() < 12
        && DIRECTORATE_CODE.matcher(token.text()).matches();
  }

  static boolean isLabelled(String line) {
    return findLabel(line) != null || LABEL_FIRST.matcher(line).lookingAt();
  }

  private static @Nullable Matcher findLabel(String line) {
    Matcher label =
        LABEL.matcher(line).region(Math.max(0, line.length() - LABEL_LENGTH), line.length());
    return label.find() ? label : null;
  }

  static Heading of(List<TableRow> rows) {
    List<Line> name = new ArrayList<>();
    rows.forEach(row -> name.addAll(row.pieces()));
    Level level = null;
    String code = "";
    Matcher alone = LABEL.matcher(name.get(0).text());
    Matcher label = findLabel(name);
    if (name.size() > 1 && alone.matches()) {
      level = level(alone);
      code = alone.group("code");
      name.remove(0);
    } else if (label != null) {
      level = level(label);
      code = label.group("code");
      cutOff(label.end() - label.start(), name);
    } else {
      Matcher first = LABEL_FIRST.matcher(name.get(0).text());
      if (first.lookingAt()) {
        level = level(first);
        name.set(0, from(name.get(0), first.end()));
      }
    }
    Matcher leading = CODE.matcher(name.get(0).text());
    if (leading.lookingAt()) {
      code = leading.group("code");
      name.set(0, from(name.get(0), leading.end()));
    }
    return new Heading(level, code, Passage.ofLines(name));
  }

  private static Level level(Matcher label) {
    if (label.group("directorate") != null) {
      return Level.DIRECTORATE;
    }
    if (label.group("area") != null) {
      return Level.AREA;
    }
    return label.group("title") != null ? Level.TITLE : Level.CATEGORY;
  }

  /** The label of a heading, which may be cut between its words: {@code CENTRO}, {@code RESP:}. */
  private static @Nullable Matcher findLabel(List<Line> lines) {
    String last = lines.get(lines.size() - 1).text();
    Matcher label = findLabel(last);
    return label != null || lines.size() == 1
        ? label
        : findLabel(lines.get(lines.size() - 2).text() + " " + last);
  }

  /** Takes so many characters from the end, a line break being one. */
  private static void cutOff(int length, List<Line> lines) {
    int last = lines.size() - 1;
    int left = lines.get(last).text().length() - length;
    if (left < 0) {
      lines.remove(last);
      cutOff(-left - 1, lines);
    } else {
      lines.set(last, upTo(lines.get(last), left));
    }
  }

  private static Line upTo(Line line, int end) {
    int stop = end;
    while (stop > 0 && WhiteSpace.isBlank(line.text().charAt(stop - 1))) {
      stop--;
    }
    return line.between(line.start(), line.start() + stop);
  }

  private static Line from(Line line, int begin) {
    return line.from(line.start() + begin);
  }

  boolean isOfDirectorate() {
    return level == Level.DIRECTORATE
        || (level == null && DIRECTORATE_CODE.matcher(code).matches());
  }

  String nameText() {
    return name == null ? "" : name.text();
  }

  CodedName codedName() {
    return new CodedName(code, nameText());
  }

  /** Whether a total names it; blanks may differ, where names are wrapped. */
  boolean isNamed(String label) {
    return name != null && withoutBlanks(name.text()).equals(withoutBlanks(label));
  }

  private static String withoutBlanks(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!WhiteSpace.isBlank(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }
}
