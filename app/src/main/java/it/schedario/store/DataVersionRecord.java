package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * The one record that says which state the data are in.
 *
 * @param version made up anew with every change
 */
@MappedEntity("state")
record DataVersionRecord(@Id String id, String version) {
  static final String ONLY = "data";
}
