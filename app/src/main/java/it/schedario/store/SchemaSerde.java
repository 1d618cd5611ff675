package it.schedario.store;

import io.micronaut.serde.annotation.SerdeImport;
import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument.Coverage;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.Classification;
import it.schedario.schema.CodedLabel;
import it.schedario.schema.CodedName;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.FieldSource;
import it.schedario.schema.Indicator;
import it.schedario.schema.InvolvedPerson;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Outcome;
import it.schedario.schema.Paragraph;
import it.schedario.schema.Phase;
import it.schedario.schema.PlainDocument;
import it.schedario.schema.Source;
import it.schedario.schema.SourceDocument;
import it.schedario.schema.SourceSpan;

/** How records that know no framework are written into the database: as they are. */
@SerdeImport(ObjectiveSheet.class)
@SerdeImport(DupProgramme.class)
@SerdeImport(DupProgramme.Period.class)
@SerdeImport(DupProgramme.Section.class)
@SerdeImport(DupProgramme.SdgTarget.class)
@SerdeImport(PlainDocument.class)
@SerdeImport(PlainDocument.Page.class)
@SerdeImport(BudgetLine.class)
@SerdeImport(BudgetLine.Amount.class)
@SerdeImport(BudgetReport.PrintedTotal.class)
@SerdeImport(BudgetReport.Comparison.class)
@SerdeImport(BudgetReport.Reconciliation.class)
@SerdeImport(Municipality.class)
@SerdeImport(CodedLabel.class)
@SerdeImport(CodedName.class)
@SerdeImport(Classification.class)
@SerdeImport(Classification.Evidence.class)
@SerdeImport(InvolvedPerson.class)
@SerdeImport(Phase.class)
@SerdeImport(Indicator.class)
@SerdeImport(Indicator.PreviousValue.class)
@SerdeImport(Outcome.class)
@SerdeImport(Source.class)
@SerdeImport(FieldSource.class)
@SerdeImport(SourceSpan.class)
@SerdeImport(Paragraph.class)
@SerdeImport(SourceDocument.class)
@SerdeImport(ParseProblem.class)
@SerdeImport(Coverage.class)
final class SchemaSerde {
  private SchemaSerde() {}
}
