package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * An attempt to keep a file, written before anything else of it and removed when the file is
 * acknowledged. One that is left over tells which pages and revisions belong to nobody, without
 * searching them all at every start.
 *
 * @param id made up for each attempt, so that two attempts never write the same records
 * @param source SHA-256 of the file
 */
@MappedEntity("arrivals")
record ArrivalRecord(@Id String id, String source, Instant startedAt) {}
