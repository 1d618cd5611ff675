package it.schedario.paper;

import it.schedario.paper.Cell.Column;
import it.schedario.schema.CodedLabel;
import it.schedario.schema.Indicator;
import it.schedario.schema.InvolvedPerson;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <i>Schede obiettivi</i> as the planning program prints them: each sheet from a new page, its
 * header on every page, tables with wrapped and empty cells, rows that go on on the next page.
 */
public final class PrintedSheets {
  private static final double NARRATIVE = 690;
  private static final double DESCRIPTION = 135;
  private static final double PHASES = 175;
  private static final double LABEL_STEP = 5.5;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private static final Column START = Column.left("Inizio", PHASES, 50);
  private static final Column END = Column.left("Fine", 232, 50);
  private static final Column WEIGHT = Column.right("Peso", 290, 36);
  private static final Column PROGRESS = Column.right("Avanzamento", 332, 52);
  private static final Column PERSON = Column.left("Responsabile", 392, 84);
  private static final Column CENTRE = Column.left("Centro di Responsabilità", 482, 108);
  private static final Column NOTE = Column.left("Note", 598, 180);

  private static final Column NAME = Column.left("Nominativo", Sheaf.LEFT, 180);
  private static final Column ROLE = Column.left("Relazione", 220, 150);
  private static final Column SHARE = Column.right("Impegno", 380, 50);
  private static final Column FROM = Column.left("Data Inizio", 450, 60);
  private static final Column TO = Column.left("Data Fine", 520, 60);

  private static final Column INDICATOR = Column.left("Descrizione", Sheaf.LEFT, 180);
  private static final Column KIND = Column.left("Tipo", 212, 78);
  private static final Column EXPECTED = Column.right("Valore Atteso", 296, 56);
  private static final Column ACHIEVED = Column.right("Valore Raggiunto", 358, 70);

  private final Sheaf sheaf;

  private PrintedSheets(Sheaf sheaf) {
    this.sheaf = sheaf;
  }

  /**
   * @param cover lines of the first page
   */
  public static byte[] print(List<String> cover, List<ObjectiveSheet> sheets) {
    try (Sheaf sheaf = new Sheaf()) {
      PrintedSheets printed = new PrintedSheets(sheaf);
      printed.cover(cover);
      sheets.forEach(printed::sheet);
      return sheaf.toBytes();
    }
  }

  private void cover(List<String> lines) {
    sheaf.newPage();
    for (String line : lines) {
      if (!line.isBlank()) {
        sheaf.text(Sheaf.LEFT, sheaf.y(), line.strip());
      }
      sheaf.down(Sheaf.LINE);
    }
  }

  private void sheet(ObjectiveSheet sheet) {
    sheaf.startPages(() -> header(sheet));
    if (sheet.publicValue() != null) {
      line("VALORE PUBBLICO " + sheet.publicValue());
      sheaf.down(6);
    }
    label("Collegato a");
    linked("OBIETTIVO DI MANDATO", sheet.mandateObjective());
    linked("OBIETTIVO DI MISSIONE", sheet.missionObjective());
    linked("OBIETTIVO DI PROGRAMMA", sheet.programmeObjective());
    narrative("Modalità di Attuazione", sheet.implementationPlan());
    narrative("STATO DI ATTUAZIONE", sheet.implementationStatus());
    people(sheet.involvedPeople());
    if (sheet.state() != null) {
      sheaf.down(6);
      label("Stato");
      line(sheet.state());
    }
    sheaf.down(6);
    label("FASI - ATTIVITA'");
    sheet.phases().forEach(this::phase);
    indicators(sheet);
  }

  private void header(ObjectiveSheet sheet) {
    sheaf.text(Sheaf.LEFT, 30, "Comune di " + sheet.municipality().name());
    sheaf.heading(330, 30, "SCHEDA OBIETTIVI");
    sheaf.text(Sheaf.LEFT, 50, sheet.level() == null ? "" : sheet.level());
    sheaf.heading(180, 50, "Assessorato");
    sheaf.heading(540, 50, "Centro di Responsabilità");
    sheaf.text(Sheaf.LEFT, 66, sheet.code() == null ? "" : sheet.code());
    block(180, 66, 340, sheet.portfolio());
    block(540, 66, 270, sheet.sector());
    block(Sheaf.LEFT, 104, 480, sheet.title());
    sheaf.heading(600, 104, "Responsabile");
    block(600, 120, 200, sheet.responsibleOfficer());
    sheaf.moveTo(160);
  }

  private void block(double x, double top, double width, @Nullable String text) {
    double baseline = top;
    for (String line : text == null ? List.<String>of() : sheaf.wrap(text, width)) {
      sheaf.text(x, baseline, line);
      baseline += Sheaf.LINE;
    }
  }

  private void linked(String kind, @Nullable CodedLabel objective) {
    if (objective != null) {
      line(kind + ": " + objective.code() + " " + objective.label());
    }
  }

  private void narrative(String label, @Nullable String text) {
    if (text == null) {
      return;
    }
    sheaf.down(6);
    label(label);
    sheaf.down(4);
    for (String paragraph : text.split("\n")) {
      sheaf.wrap(paragraph, NARRATIVE).forEach(this::line);
      sheaf.down(Sheaf.PARAGRAPH);
    }
  }

  private void people(List<InvolvedPerson> people) {
    if (people.isEmpty()) {
      return;
    }
    sheaf.down(6);
    label("Soggetti coinvolti");
    sheaf.down(4);
    labels(List.of(NAME, ROLE, SHARE, FROM, TO));
    for (InvolvedPerson person : people) {
      sheaf.reserve(Sheaf.LINE);
      new TableRow(sheaf)
          .top(NAME, person.name())
          .top(ROLE, person.role())
          .top(SHARE, decimal(person.commitmentPercent(), "%"))
          .top(FROM, day(person.from()))
          .top(TO, day(person.to()))
          .print(1, () -> {});
    }
  }

  private void phase(Phase phase) {
    List<String> description = sheaf.wrap(phase.description(), DESCRIPTION);
    // The description is not divided, the row may be.
    sheaf.reserve(Math.max((description.size() + 3) * Sheaf.LINE, 60));
    sheaf.down(6);
    double top = sheaf.y();
    sheaf.heading(Sheaf.LEFT, top, "FASE");
    for (int i = 0; i < description.size(); i++) {
      sheaf.text(Sheaf.LEFT, top + 14 + i * Sheaf.LINE, description.get(i));
    }
    sheaf.heading(START.left(), top, "Inizio Previsto");
    sheaf.heading(END.left(), top, "Fine Prevista");
    for (Column column : List.of(WEIGHT, PROGRESS, PERSON, CENTRE, NOTE)) {
      sheaf.heading(column.left(), top + LABEL_STEP, column.label());
    }
    sheaf.heading(START.left(), top + 2 * LABEL_STEP, "Inizio Effettivo");
    sheaf.heading(END.left(), top + 2 * LABEL_STEP, "Fine Effettiva");
    sheaf.moveTo(top + 30);
    new TableRow(sheaf)
        .top(START, day(phase.plannedStart()))
        .top(END, day(phase.plannedEnd()))
        .top(WEIGHT, decimal(phase.weight(), ""))
        .top(PROGRESS, decimal(phase.progress(), ""))
        .top(PERSON, phase.responsibleOfficer())
        .top(CENTRE, phase.responsibilityCentre())
        .top(NOTE, phase.note())
        .thirdLine(START, day(phase.actualStart()))
        .thirdLine(END, day(phase.actualEnd()))
        .print(3, () -> {});
    sheaf.moveTo(Math.max(sheaf.y(), top + 14 + description.size() * Sheaf.LINE));
  }

  private void indicators(ObjectiveSheet sheet) {
    List<Column> columns = new ArrayList<>(List.of(INDICATOR, KIND, EXPECTED, ACHIEVED));
    List<Integer> years = List.of(sheet.year() - 1, sheet.year() - 2);
    double left = 436;
    for (int year : years) {
      columns.add(Column.right("Valore Raggiunto " + year, left, 76));
      left += 80;
    }
    Column note = Column.left("Note", 602, 180);
    columns.add(note);
    Runnable labels =
        () -> {
          label("INDICATORI");
          sheaf.down(6);
          labels(columns);
        };
    sheaf.down(6);
    sheaf.reserve(60);
    labels.run();
    for (Indicator indicator : sheet.indicators()) {
      if (!sheaf.hasRoomFor(2 * Sheaf.LINE)) {
        sheaf.newPage();
        labels.run();
      }
      TableRow row =
          new TableRow(sheaf)
              .top(INDICATOR, indicator.description())
              .middle(KIND, indicator.kind())
              .middle(EXPECTED, indicator.expected())
              .middle(ACHIEVED, indicator.achieved());
      for (Indicator.PreviousValue previous : indicator.previousYears()) {
        row.middle(columns.get(4 + years.indexOf(previous.year())), previous.value());
      }
      row.top(note, indicator.note()).print(1, labels);
    }
  }

  private void labels(List<Column> columns) {
    for (Column column : columns) {
      double baseline = sheaf.y();
      for (String line : sheaf.wrap(column.label(), column.width())) {
        sheaf.heading(column.left(), baseline, line);
        baseline += Sheaf.LINE;
      }
    }
    sheaf.down(2 * Sheaf.LINE + 4);
  }

  private void label(String text) {
    sheaf.reserve(3 * Sheaf.LINE);
    sheaf.heading(Sheaf.LEFT, sheaf.y(), text);
    sheaf.down(Sheaf.LINE);
  }

  private void line(String text) {
    sheaf.reserve(Sheaf.LINE);
    sheaf.text(Sheaf.LEFT, sheaf.y(), text);
    sheaf.down(Sheaf.LINE);
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : DAY.format(date);
  }

  private static @Nullable String decimal(@Nullable Object number, String unit) {
    return number == null ? null : number.toString().replace('.', ',') + unit;
  }
}
