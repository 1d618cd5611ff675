package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A part of a file as it came: one record does not hold a large one. */
@MappedEntity("originals")
record OriginalRecord(@Id String id, String arrival, byte[] bytes) {

  /** As much as a part of a page may take. */
  static final int MAX_PART_BYTES = 4 << 20;

  static String id(String arrival, int part) {
    return arrival + "/" + part;
  }
}
