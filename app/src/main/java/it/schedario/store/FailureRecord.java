package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.schedario.schema.Municipality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link FailedFile}; its id is the name of the file. */
@MappedEntity("failures")
record FailureRecord(
    @Id String id,
    String code,
    String message,
    @Nullable Municipality municipality,
    List<Integer> years) {

  static FailureRecord of(FailedFile failed) {
    return new FailureRecord(
        failed.file(), failed.code(), failed.message(), failed.municipality(), failed.years());
  }

  FailedFile toFailedFile() {
    return new FailedFile(id, code, message, municipality, years);
  }
}
