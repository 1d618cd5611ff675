package it.schedario.ingest;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.Classification;
import it.schedario.schema.CodedLabel;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.Indicator;
import it.schedario.schema.InvolvedPerson;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Outcome;
import it.schedario.schema.Paragraph;
import it.schedario.schema.Phase;
import it.schedario.schema.PlainDocument;
import it.schedario.schema.PlanningDocument;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints what was read so that a person can compare it with the text, one field a line. */
final class DocumentPrinter {
  private final StringBuilder out = new StringBuilder();

  private DocumentPrinter() {}

  static String print(ReadDocument document) {
    DocumentPrinter printer = new DocumentPrinter();
    printer.source(document);
    printer.documents(document);
    printer.findings(document);
    return printer.out.toString();
  }

  /** Only the fields of the documents: the same for two texts that say the same. */
  static String printDocuments(ReadDocument document) {
    DocumentPrinter printer = new DocumentPrinter();
    printer.documents(document);
    return printer.out.toString();
  }

  private void documents(ReadDocument document) {
    document.documents().forEach(this::document);
    document.reports().forEach(report -> out.append(BudgetPrinter.totals(report)));
  }

  private void document(PlanningDocument one) {
    if (one instanceof ObjectiveSheet sheet) {
      sheet(sheet);
    } else if (one instanceof DupProgramme programme) {
      out.append(ProgrammePrinter.print(programme));
    } else if (one instanceof PlainDocument plain) {
      plain(plain);
    } else {
      out.append(BudgetPrinter.print((BudgetLine) one));
    }
    paragraphs("page text", one.source().pageText());
  }

  private void plain(PlainDocument plain) {
    out.append("\n== ").append(plain.id()).append('\n');
    line("title", plain.title());
    line("year", plain.year());
    for (PlainDocument.Page page : plain.pages()) {
      paragraphs("page", page.paragraphs());
    }
  }

  private void paragraphs(String name, List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      line(name + " " + paragraph.page(), paragraph.text());
    }
  }

  private void source(ReadDocument document) {
    line("layout", document.source().layout());
    line("municipality", document.source().municipality());
    line("elaborated on", document.source().elaboratedOn());
    line("pages", document.source().pages());
  }

  private void sheet(ObjectiveSheet sheet) {
    out.append("\n== ").append(sheet.id()).append('\n');
    line("code", sheet.code());
    line("level", sheet.level());
    line("title", sheet.title());
    line("portfolio", sheet.portfolio());
    line("sector", sheet.sector());
    line("officer", sheet.responsibleOfficer());
    line("public value", sheet.publicValue());
    line("mandate", objective(sheet.mandateObjective()));
    line("mission", objective(sheet.missionObjective()));
    line("programme", objective(sheet.programmeObjective()));
    line("classification", classification(sheet.classification()));
    line("plan", sheet.implementationPlan());
    line("status", sheet.implementationStatus());
    line("state", sheet.state());
    sheet.involvedPeople().forEach(this::person);
    sheet.phases().forEach(this::phase);
    sheet.indicators().forEach(this::indicator);
  }

  private void person(InvolvedPerson person) {
    out.append("- person ").append(person.name()).append('\n');
    line("  role", person.role());
    line("  commitment", person.commitmentPercent());
    line("  from", person.from());
    line("  to", person.to());
  }

  private void phase(Phase phase) {
    out.append("- phase ").append(phase.description()).append('\n');
    line("  planned", range(phase.plannedStart(), phase.plannedEnd()));
    line("  actual", range(phase.actualStart(), phase.actualEnd()));
    line("  weight", phase.weight());
    line("  progress", phase.progress());
    line("  officer", phase.responsibleOfficer());
    line("  centre", phase.responsibilityCentre());
    line("  note", phase.note());
  }

  private void indicator(Indicator indicator) {
    out.append("- indicator ").append(indicator.description()).append('\n');
    line("  kind", indicator.kind());
    line("  expected", indicator.expected());
    line("  achieved", indicator.achieved());
    for (Indicator.PreviousValue previous : indicator.previousYears()) {
      line("  " + previous.year(), previous.value());
    }
    line("  reading", indicator.reading() + " " + indicator.rawValues());
    line("  note", indicator.note());
    line("  outcome", outcome(indicator.outcome()));
  }

  private void findings(ReadDocument document) {
    out.append('\n');
    for (ParseProblem problem : document.problems()) {
      out.append(
          String.format(
              Locale.ROOT,
              "! %s page %s line %s: %s%n",
              problem.code(),
              problem.page(),
              problem.line(),
              problem.message()));
    }
    line("coverage", document.coverage());
  }

  private void line(String name, @Nullable Object value) {
    if (value != null) {
      out.append(name).append(": ");
      out.append(value.toString().replace("\n", "\n" + " ".repeat(name.length()) + "| "));
      out.append('\n');
    }
  }

  private static @Nullable String range(@Nullable Object from, @Nullable Object to) {
    return from == null && to == null ? null : from + " .. " + to;
  }

  private static @Nullable String outcome(@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.verdict() + " (" + outcome.reason() + ")";
  }

  private static @Nullable String objective(@Nullable CodedLabel objective) {
    return objective == null ? null : objective.code() + " = " + objective.label();
  }

  private static @Nullable String classification(@Nullable Classification classification) {
    return classification == null
        ? null
        : classification.mission()
            + " "
            + classification.programme()
            + " "
            + classification.basis()
            + (classification.isOfTheDocument()
                ? ""
                : " " + classification.confidence() + " " + classification.evidence());
  }
}
