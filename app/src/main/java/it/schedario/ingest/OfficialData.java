package it.schedario.ingest;

import it.schedario.schema.OfficialClassification;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What official lists say that documents only allude to: codes of towns, names of missions. */
public record OfficialData(
    MunicipalityRegistry municipalities, OfficialClassification classification) {

  /** The lists that come with the program. */
  public static OfficialData bundled() {
    return new OfficialData(MunicipalityRegistry.bundled(), OfficialClassification.bundled());
  }

  /**
   * The bundled lists, with those of the user over them.
   *
   * @throws IllegalArgumentException when a file is not such a list; the message names file, line
   *     and rule
   */
  public OfficialData extendedBy(@Nullable Path municipalities, @Nullable Path classification) {
    return new OfficialData(
        municipalities == null
            ? this.municipalities
            : this.municipalities.extendedBy(municipalities),
        classification == null
            ? this.classification
            : this.classification.extendedBy(classification));
  }
}
