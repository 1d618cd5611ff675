package it.schedario.intake;

import it.schedario.ingest.MunicipalityRegistry;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.schema.Municipality;
import it.schedario.schema.PlanningDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which town and years a file that failed is of, as far as that can be told.
 *
 * @param town null when nobody said
 */
record FailedPlace(@Nullable Municipality town, List<Integer> years) {

  /** What the caller said. */
  static FailedPlace of(ReadOptions options) {
    String name = options.municipality();
    Integer year = options.year();
    String slug = name == null ? "" : MunicipalityRegistry.slug(name);
    return new FailedPlace(
        name == null || slug.isEmpty() ? null : Municipality.withoutCodes(slug, name.strip()),
        year == null ? List.of() : List.of(year));
  }

  /** What could be read before it failed. */
  static FailedPlace of(ReadDocument document) {
    return new FailedPlace(
        document.source().municipality(),
        document.documents().stream().map(PlanningDocument::year).distinct().sorted().toList());
  }
}
