package it.schedario.ingest;

import it.schedario.schema.CodedLabel;
import it.schedario.schema.Indicator;
import it.schedario.schema.InvolvedPerson;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Prints sheets as the planning program does, with other line widths and page breaks each time:
 * whoever reads the text must get the same sheets.
 */
final class SheetWriter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Random random;
  private final String town;
  private final int width;
  private final StringBuilder out = new StringBuilder();
  private List<String> header = List.of();

  SheetWriter(Random random, String town) {
    this.random = random;
    this.town = town;
    this.width = 60 + random.nextInt(120);
  }

  String write(List<ObjectiveSheet> sheets, LocalDate elaboratedOn) {
    lines("SCHEDA OBIETTIVI", "Data elaborazione " + DAY.format(elaboratedOn), "");
    lines("Parametri selezionati:", "", "Vista DUP_2000_2003 DUP 2000 2003");
    lines("Livello " + sheets.get(0).level(), "", "");
    for (ObjectiveSheet sheet : sheets) {
      sheet(sheet);
    }
    return out.toString();
  }

  private void sheet(ObjectiveSheet sheet) {
    header = header(sheet);
    newPage(false);
    if (sheet.publicValue() != null) {
      wrapped("VALORE PUBBLICO " + sheet.publicValue(), width);
      lines("");
    }
    lines("Collegato a");
    objective("OBIETTIVO DI MANDATO: ", sheet.mandateObjective());
    objective("OBIETTIVO DI MISSIONE: ", sheet.missionObjective());
    objective("OBIETTIVO DI PROGRAMMA: ", sheet.programmeObjective());
    lines("");
    narrative("Modalità di Attuazione", sheet.implementationPlan());
    narrative("STATO DI ATTUAZIONE", sheet.implementationStatus());
    people(sheet.involvedPeople());
    lines("Stato", sheet.state() == null ? "" : sheet.state(), "", "FASI - ATTIVITA'", "");
    sheet.phases().forEach(this::phase);
    indicators(sheet);
  }

  private List<String> header(ObjectiveSheet sheet) {
    List<String> lines = new ArrayList<>();
    lines.add(town + " SCHEDA OBIETTIVI");
    lines.add("");
    lines.addAll(wrap(sheet.level() + " Assessorato Centro di Responsabilità", width));
    lines.add("");
    boolean isGlued = random.nextBoolean();
    String sector = sheet.sector();
    lines.addAll(
        wrap(sheet.code() + " " + sheet.portfolio() + (isGlued ? " " + sector : ""), width));
    lines.add("");
    if (!isGlued) {
      lines.add(sector);
      lines.add("");
    }
    lines.addAll(wrap(sheet.title(), width));
    if (random.nextBoolean()) {
      lines.add("");
    }
    lines.addAll(List.of("Responsabile", "", sheet.responsibleOfficer()));
    return lines;
  }

  private void newPage(boolean mayBeCut) {
    int from = 0;
    if (mayBeCut && random.nextInt(3) == 0) {
      from = random.nextInt(header.lastIndexOf("Responsabile") + 1);
      while (header.get(from).isEmpty()) {
        from--;
      }
      lines(" " + header.get(from++));
    } else {
      lines("", "", "");
    }
    header.subList(from, header.size()).forEach(this::lines);
    lines("");
  }

  private void perhapsNewPage() {
    if (random.nextInt(12) == 0) {
      newPage(true);
    }
  }

  private void objective(String label, @Nullable CodedLabel objective) {
    if (objective != null) {
      wrapped(label + objective.code() + " " + objective.label(), width);
    }
  }

  private void narrative(String label, @Nullable String text) {
    if (text == null) {
      return;
    }
    lines(label, "");
    for (String paragraph : text.split("\n")) {
      for (String line : wrap(paragraph, width)) {
        lines(line);
        perhapsNewPage();
      }
      if (random.nextInt(4) == 0) {
        lines("");
      }
    }
    lines("");
  }

  private void people(List<InvolvedPerson> people) {
    if (people.isEmpty()) {
      return;
    }
    lines("Soggetti coinvolti", "", "Nominativo Relazione Impegno Data Inizio Data Fine", "");
    for (InvolvedPerson person : people) {
      wrapped(
          String.join(
              " ",
              person.name(),
              String.valueOf(person.role()),
              printed(person.commitmentPercent()) + "%",
              printed(person.from())),
          width);
    }
    lines("");
  }

  private void phase(Phase phase) {
    perhapsNewPage();
    lines("FASE", "");
    wrapped(phase.description(), 20 + random.nextInt(30));
    lines("");
    wrapped("Inizio Previsto Fine Prevista", width);
    lines("");
    wrapped(
        "Peso Avanzamento Responsabile Centro di Responsabilità NoteInizio Effettivo Fine Effettiva",
        width);
    lines("");
    perhapsNewPage();
    wrapped(
        cells(
            printed(phase.plannedStart()),
            printed(phase.plannedEnd()),
            printed(phase.weight()),
            printed(phase.progress()),
            phase.responsibleOfficer(),
            phase.responsibilityCentre()),
        Math.max(width / 2, 45));
    lines("");
    note(phase.note());
    lines(cells(printed(phase.actualStart()), printed(phase.actualEnd())), "");
  }

  private void note(@Nullable String note) {
    if (note != null) {
      for (String paragraph : note.split("\n")) {
        wrapped(paragraph, 36);
      }
      lines("");
    }
  }

  private void indicators(ObjectiveSheet sheet) {
    indicatorLabels(sheet);
    for (Indicator indicator : sheet.indicators()) {
      if (random.nextInt(6) == 0) {
        newPage(random.nextBoolean());
        indicatorLabels(sheet);
      }
      List<String> description = wrap(indicator.description(), 54);
      String values = indicator.kind() + " " + String.join(" ", indicator.rawValues());
      if (random.nextBoolean()) {
        lines(String.join("\n", description) + " " + values);
      } else {
        lines(String.join("\n", description), "", values);
      }
      if (indicator.note() != null) {
        lines("");
        note(indicator.note());
      } else {
        lines("");
      }
    }
  }

  private void indicatorLabels(ObjectiveSheet sheet) {
    lines("INDICATORI", "");
    wrapped(
        "Descrizione Tipo Valore Atteso Valore Raggiunto Valore Raggiunto "
            + (sheet.year() - 1)
            + " Valore Raggiunto "
            + (sheet.year() - 2)
            + " Note",
        width);
    lines("");
  }

  private void wrapped(String text, int columns) {
    wrap(text, columns).forEach(this::lines);
  }

  private void lines(String... lines) {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  /** Breaks where the next word does not fit; a line never begins like a bullet or label. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      boolean fits = line.length() + 1 + word.length() <= columns;
      boolean looksLikeBullet = word.length() <= 3 && !word.matches("[\\p{L}]+[,.]?");
      if (line.length() > 0 && !fits && !looksLikeBullet && !word.equals("FASE")) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String cells(@Nullable String... cells) {
    List<String> printed = new ArrayList<>();
    for (String cell : cells) {
      if (cell != null) {
        printed.add(cell);
      }
    }
    return String.join(" ", printed);
  }

  private static @Nullable String printed(@Nullable LocalDate date) {
    return date == null ? null : DAY.format(date);
  }

  private static @Nullable String printed(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString().replace('.', ',');
  }
}
