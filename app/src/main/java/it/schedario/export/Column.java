package it.schedario.export;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.Classification;
import it.schedario.schema.CodedName;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.HasClassification;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.PlainDocument;
import it.schedario.search.KindLabels;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table: one for every kind of document, empty where a document has no such thing.
 * Named as the documents name things, for those who read the table.
 */
record Column(String name, Function<Row, @Nullable Object> reading) {

  static final List<Column> ALL =
      List.of(
          new Column("id", row -> row.document().id()),
          new Column("tipo", row -> KindLabels.of(row.document().kind())),
          new Column("comune", row -> row.document().municipality().name()),
          new Column("codice istat", row -> row.document().municipality().istatCode()),
          new Column("anno", row -> row.document().year()),
          new Column("codice", Column::code),
          new Column("titolo", row -> row.document().heading()),
          new Column("settore", Column::sector),
          sheet("responsabile", ObjectiveSheet::responsibleOfficer),
          sheet("stato", ObjectiveSheet::state),
          new Column("missione", row -> code(mission(row))),
          new Column("nome missione", row -> name(mission(row))),
          new Column("programma", row -> code(programme(row))),
          new Column("nome programma", row -> name(programme(row))),
          sheet("modalità di attuazione", ObjectiveSheet::implementationPlan),
          sheet("stato di attuazione", ObjectiveSheet::implementationStatus),
          sheet("indicatori", CellText::indicators),
          sheet("fasi", CellText::phases),
          programme("obiettivo strategico", DupProgramme::strategicObjective),
          programme("finalità", CellText::sections),
          plain("testo", CellText::pages),
          line("tabella", BudgetLine::table),
          line("entrata/spesa", CellText::flow),
          line("conto", CellText::account),
          line("piano dei conti", BudgetLine::chartOfAccounts),
          line("vincolata", line -> line.earmarked() ? "sì" : "no"),
          line("previsione", line -> Amounts.forecast(line, line.year())),
          line("previsione anno precedente", line -> Amounts.forecast(line, line.year() - 1)),
          line("rendiconto", Amounts::outturn),
          line("anno del rendiconto", Amounts::outturnYear),
          new Column("file", Row::file),
          new Column("pagina", row -> row.document().source().page()));

  @Nullable Object value(Row row) {
    return reading.apply(row);
  }

  private static Column sheet(String name, Function<ObjectiveSheet, @Nullable Object> reading) {
    return new Column(
        name, row -> row.document() instanceof ObjectiveSheet it ? reading.apply(it) : null);
  }

  private static Column programme(String name, Function<DupProgramme, @Nullable Object> reading) {
    return new Column(
        name, row -> row.document() instanceof DupProgramme it ? reading.apply(it) : null);
  }

  private static Column plain(String name, Function<PlainDocument, @Nullable Object> reading) {
    return new Column(
        name, row -> row.document() instanceof PlainDocument it ? reading.apply(it) : null);
  }

  private static Column line(String name, Function<BudgetLine, @Nullable Object> reading) {
    return new Column(
        name, row -> row.document() instanceof BudgetLine it ? reading.apply(it) : null);
  }

  private static @Nullable String code(Row row) {
    if (row.document() instanceof ObjectiveSheet sheet) {
      return sheet.code();
    }
    return row.document() instanceof BudgetLine line ? line.chapter() : null;
  }

  private static @Nullable String sector(Row row) {
    if (row.document() instanceof ObjectiveSheet sheet) {
      return sheet.sector();
    }
    if (row.document() instanceof DupProgramme programme) {
      return programme.directorate();
    }
    return row.document() instanceof BudgetLine line ? name(line.area()) : null;
  }

  /** Tables go on without us: a conclusion of ours would soon be taken for printed. */
  private static @Nullable Classification classification(Row row) {
    Classification known =
        row.document() instanceof HasClassification it ? it.classification() : null;
    return known != null && known.isOfTheDocument() ? known : null;
  }

  private static @Nullable CodedName mission(Row row) {
    Classification found = classification(row);
    return found == null ? null : found.mission();
  }

  private static @Nullable CodedName programme(Row row) {
    Classification found = classification(row);
    return found == null ? null : found.programme();
  }

  private static @Nullable String code(@Nullable CodedName coded) {
    return coded == null ? null : coded.code();
  }

  private static @Nullable String name(@Nullable CodedName coded) {
    return coded == null ? null : coded.name();
  }
}
