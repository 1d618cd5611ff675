package it.schedario.search;

import it.schedario.schema.Classification;
import it.schedario.schema.Municipality;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchDocument.FacetTerm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of a document what the index holds of it. */
public final class SearchDocuments {

  private SearchDocuments() {}

  /**
   * @param version see {@link SearchDocument#version}
   */
  public static SearchDocument of(PlanningDocument document, long version) {
    if (document instanceof ObjectiveSheet sheet) {
      return new SearchDocument(
          sheet.id(),
          version,
          sheet.kind(),
          sheet.year(),
          sheet.code(),
          sheet.title(),
          facets(sheet),
          SheetPassages.of(sheet));
    }
    throw new IllegalArgumentException(
        "document " + document.id() + ": no search document is known for " + document.kind());
  }

  private static Map<FacetName, List<FacetTerm>> facets(ObjectiveSheet sheet) {
    Map<FacetName, List<FacetTerm>> facets = new EnumMap<>(FacetName.class);
    facets.put(FacetName.MUNICIPALITY, List.of(term(sheet.municipality())));
    facets.put(FacetName.YEAR, terms(Integer.toString(sheet.year())));
    facets.put(
        FacetName.KIND, List.of(new FacetTerm(sheet.kind().name(), KindLabels.of(sheet.kind()))));
    facets.put(FacetName.SECTOR, terms(sheet.sector()));
    facets.put(FacetName.OFFICER, officers(sheet));
    facets.put(FacetName.STATE, terms(sheet.state()));
    classify(facets, sheet.classification());
    return facets;
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

  private static void classify(
      Map<FacetName, List<FacetTerm>> facets, @Nullable Classification classification) {
    if (classification == null) {
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
