package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.Word;
import it.schedario.ingest.text.Wrapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What no sheet tells alone, learnt from all sheets of a document.
 *
 * @param narrative column of <i>modalità</i> and <i>stato di attuazione</i>
 * @param notes column of the notes of phases and indicators
 * @param rows the indicator rows of each sheet
 */
record SheetKnowledge(
    Wrapping narrative,
    Wrapping notes,
    PersonAndCentre personAndCentre,
    List<List<IndicatorRow>> rows) {

  private static final int NARROWEST_NARRATIVE = 40;
  private static final int NARROWEST_NOTE = 20;

  static SheetKnowledge learn(Cover cover, List<SheetPart> parts, List<SheetSections> sections) {
    List<List<Line>> groups = new ArrayList<>();
    List<List<Line>> narratives = new ArrayList<>();
    List<List<Line>> notes = new ArrayList<>();
    List<List<String>> who = new ArrayList<>();
    Set<List<String>> persons = new HashSet<>();
    for (SheetSections sheet : sections) {
      groups.addAll(sheet.indicators.groups());
      narratives.add(sheet.plan);
      narratives.add(sheet.status);
      for (PhaseLines phase : sheet.phases) {
        notes.add(phase.note());
        who.add(PhaseRow.of(phase.row()).whoTexts());
      }
      for (PersonRow person : PersonRow.read(sheet.people)) {
        persons.add(person.name().stream().map(Word::text).toList());
      }
    }
    IndicatorKinds kinds = IndicatorKinds.learn(groups);
    List<List<IndicatorRow>> rows = new ArrayList<>();
    for (SheetSections sheet : sections) {
      List<IndicatorRow> read = IndicatorRow.read(sheet.indicators, kinds);
      rows.add(read);
      read.forEach(row -> notes.add(row.note()));
    }
    Set<List<String>> centres = new HashSet<>();
    addWords(centres, cover.centreName());
    for (SheetPart part : parts) {
      addWords(persons, text(part.header().officer()));
      addWords(centres, text(part.header().sector()));
      addWords(centres, withoutKeyword(text(part.header().sector())));
    }
    return new SheetKnowledge(
        Wrapping.measure(narratives, NARROWEST_NARRATIVE),
        Wrapping.measure(notes, NARROWEST_NOTE),
        new PersonAndCentre(who, persons, centres),
        rows);
  }

  private static void addWords(Set<List<String>> names, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      names.add(List.of(name.split(" ")));
    }
  }

  private static @Nullable String withoutKeyword(@Nullable String sector) {
    if (sector == null) {
      return null;
    }
    int blank = sector.indexOf(' ');
    return blank > 0 && SectorNames.isKeyword(sector.substring(0, blank))
        ? sector.substring(blank + 1)
        : sector;
  }

  private static @Nullable String text(@Nullable Passage passage) {
    return passage == null ? null : passage.text();
  }
}
