package it.schedario.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.CodedName;
import it.schedario.search.FacetName;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of {@code aggregates} that group by something; each counts the values of a facet. */
enum AggregateField {
  BY_MUNICIPALITY("byMunicipality", FacetName.MUNICIPALITY),
  BY_YEAR("byYear", FacetName.YEAR),
  BY_KIND("byKind", FacetName.KIND),
  BY_MISSION("byMission", FacetName.MISSION),
  BY_PROGRAMME("byProgramme", FacetName.PROGRAMME),
  BY_SECTOR("bySector", FacetName.SECTOR);

  private final String fieldName;
  private final FacetName facet;

  AggregateField(String fieldName, FacetName facet) {
    this.fieldName = fieldName;
    this.facet = facet;
  }

  static AggregateField of(String fieldName) {
    return Stream.of(values())
        .filter(field -> field.fieldName.equals(fieldName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing is grouped " + fieldName));
  }

  /**
   * The facets to count for the aggregates that are asked for.
   *
   * @param path from the field that selects to {@code aggregates}, with a slash behind
   */
  static Set<FacetName> facetsAskedFor(DataFetchingFieldSelectionSet selection, String path) {
    Set<FacetName> facets = EnumSet.noneOf(FacetName.class);
    for (AggregateField field : values()) {
      if (selection.contains(path + field.fieldName)) {
        facets.add(field.facet);
      }
    }
    return facets;
  }

  String fieldName() {
    return fieldName;
  }

  FacetName facet() {
    return facet;
  }

  /** The value the index files a line under, and what people read; null when it has none. */
  @Nullable CodedName valueOf(BudgetLine line) {
    return switch (this) {
      case BY_MUNICIPALITY -> new CodedName(line.municipality().slug(), line.municipality().name());
      case BY_YEAR -> new CodedName(String.valueOf(line.year()), String.valueOf(line.year()));
      case BY_KIND -> new CodedName(line.kind().name(), line.kind().name());
      case BY_MISSION -> line.mission();
      case BY_PROGRAMME -> programme(line);
      case BY_SECTOR -> line.area() == null ? null : byName(line.area());
    };
  }

  private static @Nullable CodedName programme(BudgetLine line) {
    CodedName mission = line.mission();
    CodedName programme = line.programme();
    if (mission == null || programme == null) {
      return null;
    }
    String code = programme.code();
    return new CodedName(code.contains(".") ? code : mission.code() + "." + code, programme.name());
  }

  private static @Nullable CodedName byName(CodedName area) {
    return area.name().isBlank() ? null : new CodedName(area.name(), area.name());
  }
}
