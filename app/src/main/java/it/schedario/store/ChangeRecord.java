package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * Documents that were withdrawn, or shown again, and that the index has to be told of. Written
 * before they change and removed when the index knows.
 *
 * @param id made up for each change, so that settling one never forgets another
 */
@MappedEntity("changes")
record ChangeRecord(@Id String id, List<String> documents) {}
