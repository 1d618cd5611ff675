package it.schedario.paper;

import it.schedario.schema.DupProgramme;
import it.schedario.schema.DupProgramme.SdgTarget;
import it.schedario.schema.DupProgramme.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Programme descriptions of a DUP as a word processor prints them: each from a new page, list items
 * set in, targets of the Agenda 2030 and the page number at the foot of the page.
 */
public final class PrintedProgrammes {
  private static final double WIDTH = 480;
  private static final double STEP_IN = 16;
  private static final double SIGN = 10;
  private static final double FOOT = 585;
  private static final double TARGETS = 577;
  private static final Pattern SIGNED =
      Pattern.compile("(?<sign>-|o|\\d{1,2}[.)]|[a-z]\\)) (?<text>.*)");

  /** How headings are told from text. */
  public enum Headings {
    BOLD,
    /** By the space around them alone. */
    APART
  }

  private final Sheaf sheaf;
  private final Headings headings;
  private final Deque<String> targets = new ArrayDeque<>();
  private int page;

  private PrintedProgrammes(Sheaf sheaf, Headings headings) {
    this.sheaf = sheaf;
    this.headings = headings;
  }

  /** Prints programmes on pages of their own. */
  public static void print(Sheaf sheaf, List<DupProgramme> programmes, Headings headings) {
    PrintedProgrammes printed = new PrintedProgrammes(sheaf, headings);
    programmes.forEach(printed::print);
  }

  private void print(DupProgramme programme) {
    sheaf.startPages(() -> page++);
    programme.sdgTargets().stream().map(SdgTarget::target).forEach(targets::add);
    field("MISSIONE", programme.mission());
    field("OBIETTIVO STRATEGICO", programme.strategicObjective());
    field("PROGRAMMA OPERATIVO", programme.operationalProgramme());
    field("DIREZIONE", programme.directorate());
    label("DESCRIZIONE DELLE FINALITA'");
    for (Section section : programme.sections()) {
      if (section.heading() != null) {
        heading(section.heading());
      }
      section.text().lines().forEach(this::block);
      sheaf.down(4);
    }
    if (programme.genderBudget() != null) {
      label("BILANCIO DI GENERE");
      programme.genderBudget().lines().forEach(this::block);
    }
    endPage(targets.size());
  }

  private void field(String label, String text) {
    label(label);
    for (String line : sheaf.wrap(String.valueOf(text), WIDTH)) {
      line(Sheaf.LEFT, line, false);
    }
  }

  private void label(String label) {
    sheaf.down(8);
    room(4);
    line(Sheaf.LEFT, label, true);
    sheaf.down(4);
  }

  private void heading(String text) {
    sheaf.down(headings == Headings.APART ? 8 : 2);
    room(3);
    for (String line : sheaf.wrap(text, WIDTH)) {
      line(Sheaf.LEFT, line, headings == Headings.BOLD);
    }
    sheaf.down(headings == Headings.APART ? 6 : 1);
  }

  private void block(String text) {
    Matcher signed = SIGNED.matcher(text);
    if (!signed.matches()) {
      item(Sheaf.LEFT, "", text);
    } else {
      String sign = signed.group("sign").equals("-") ? "\u2022" : signed.group("sign");
      double left = Sheaf.LEFT + (sign.equals("o") ? 2 : 1) * STEP_IN;
      item(left, sign, signed.group("text"));
    }
    sheaf.down(Sheaf.PARAGRAPH);
  }

  private void item(double left, String sign, String text) {
    String before = sign;
    double textLeft = sign.isEmpty() ? left : left + SIGN;
    for (String line : sheaf.wrap(text, Sheaf.LEFT + WIDTH - textLeft)) {
      room(1);
      if (!before.isEmpty()) {
        sheaf.text(left, sheaf.y(), before);
      }
      line(textLeft, line, false);
      before = "";
    }
  }

  private void line(double left, String text, boolean isBold) {
    room(1);
    if (isBold) {
      sheaf.heading(left, sheaf.y(), text);
    } else {
      sheaf.text(left, sheaf.y(), text);
    }
    sheaf.down(Sheaf.LINE);
  }

  private void room(int lines) {
    if (!sheaf.hasRoomFor(lines * Sheaf.LINE)) {
      endPage(Math.min(1, targets.size()));
      sheaf.newPage();
    }
  }

  private void endPage(int targetsHere) {
    double left = 460;
    for (int i = 0; i < targetsHere; i++) {
      sheaf.text(left, TARGETS, targets.removeFirst());
      left += 30;
    }
    sheaf.text(270, FOOT, String.valueOf(page));
  }
}
