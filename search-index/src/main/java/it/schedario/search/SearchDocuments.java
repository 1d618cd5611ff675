package it.schedario.search;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.Classification;
import it.schedario.schema.CodedName;
import it.schedario.schema.DocumentKind;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import it.schedario.schema.PlainDocument;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.acts.CitedActs;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchDocument.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of a document what the index holds of it. */
public final class SearchDocuments {

  private SearchDocuments() {}

  /**
   * @param version see {@link SearchDocument#version}
   */
  public static SearchDocument of(PlanningDocument document, long version) {
    if (document instanceof ObjectiveSheet sheet) {
      return of(sheet, version, sheet.code(), null, facets(sheet), SheetPassages.of(sheet));
    }
    if (document instanceof DupProgramme programme) {
      return of(programme, version, null, null, facets(programme), ProgrammePassages.of(programme));
    }
    if (document instanceof PlainDocument plain) {
      return of(plain, version, null, null, facetsOfEach(plain), PlainPassages.of(plain));
    }
    BudgetLine line = (BudgetLine) document;
    return of(
        line, version, line.chapter(), amount(line), facets(line), BudgetLinePassages.of(line));
  }

  private static SearchDocument of(
      PlanningDocument document,
      long version,
      @Nullable String code,
      @Nullable BigDecimal amount,
      Map<FacetName, List<FacetTerm>> facets,
      List<Passage> passages) {
    PassageList pageText = new PassageList(document);
    pageText.addPageText("source.pageText", document.source().pageText());
    return new SearchDocument(
        document.id(),
        version,
        document.kind(),
        document.year(),
        code,
        document.heading(),
        amount,
        facets,
        Stream.concat(passages.stream(), pageText.toList().stream()).toList());
  }

  private static Map<FacetName, List<FacetTerm>> facets(ObjectiveSheet sheet) {
    Map<FacetName, List<FacetTerm>> facets = facetsOfEach(sheet);
    facets.put(FacetName.SECTOR, terms(sheet.sector()));
    facets.put(FacetName.OFFICER, officers(sheet));
    facets.put(FacetName.STATE, terms(sheet.state()));
    classify(facets, sheet.classification());
    return facets;
  }

  private static Map<FacetName, List<FacetTerm>> facets(DupProgramme programme) {
    Map<FacetName, List<FacetTerm>> facets = facetsOfEach(programme);
    facets.put(FacetName.SECTOR, terms(programme.directorate()));
    classify(facets, programme.classification());
    return facets;
  }

  private static Map<FacetName, List<FacetTerm>> facets(BudgetLine line) {
    Map<FacetName, List<FacetTerm>> facets = facetsOfEach(line);
    CodedName area = line.area();
    facets.put(FacetName.SECTOR, terms(area == null ? null : area.name()));
    classify(facets, line.classification());
    return facets;
  }

  private static Map<FacetName, List<FacetTerm>> facetsOfEach(PlanningDocument document) {
    DocumentKind kind = document.kind();
    Map<FacetName, List<FacetTerm>> facets = new EnumMap<>(FacetName.class);
    facets.put(FacetName.MUNICIPALITY, List.of(term(document.municipality())));
    facets.put(FacetName.YEAR, terms(Integer.toString(document.year())));
    facets.put(FacetName.KIND, List.of(new FacetTerm(kind.name(), KindLabels.of(kind))));
    facets.put(FacetName.ACT, ActFacet.of(CitedActs.in(document)));
    return facets;
  }

  /** The <i>stanziamento</i>: what is forecast for the first year the budget is made for. */
  private static @Nullable BigDecimal amount(BudgetLine line) {
    return line.amounts().stream()
        .filter(amount -> amount.column() == BudgetLine.Column.FORECAST)
        .filter(amount -> amount.year() >= line.year())
        .min(Comparator.comparingInt(BudgetLine.Amount::year))
        .map(BudgetLine.Amount::amount)
        .orElse(null);
  }

  private static FacetTerm term(Municipality town) {
    String istatCode = town.istatCode();
    return new FacetTerm(
        town.slug(), town.name(), istatCode == null ? List.of() : List.of(istatCode));
  }

  private static List<FacetTerm> officers(ObjectiveSheet sheet) {
    List<FacetTerm> officers = new ArrayList<>(terms(sheet.responsibleOfficer()));
    for (Phase phase : sheet.phases()) {
      officers.addAll(terms(phase.responsibleOfficer()));
    }
    return officers;
  }

  /** What the document does not say itself is in no facet: a filter would show it as printed. */
  private static void classify(
      Map<FacetName, List<FacetTerm>> facets, @Nullable Classification classification) {
    if (classification == null || !classification.isOfTheDocument()) {
      return;
    }
    var mission = classification.mission();
    facets.put(FacetName.MISSION, List.of(new FacetTerm(mission.code(), mission.name())));
    var programme = classification.programme();
    if (programme != null) {
      String code = programme.code();
      String full = code.contains(".") ? code : mission.code() + "." + code;
      facets.put(FacetName.PROGRAMME, List.of(new FacetTerm(full, programme.name())));
    }
  }

  private static List<FacetTerm> terms(@Nullable String printed) {
    return printed == null || printed.isBlank()
        ? List.of()
        : List.of(new FacetTerm(printed, printed));
  }
}
