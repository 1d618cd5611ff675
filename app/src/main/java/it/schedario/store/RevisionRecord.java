package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.PlanningDocument;

/**
 * A document as one file has it. Never changed; unseen until its {@link DocumentRecord} says so.
 *
 * <p>A kind of document has a component of its own here, null in records of other kinds: Micronaut
 * Serde does not read an interface back that knows no framework.
 */
@MappedEntity("revisions")
record RevisionRecord(@Id String id, String arrival, ObjectiveSheet objectiveSheet) {

  static String id(String arrival, String document) {
    return arrival + "/" + document;
  }

  static RevisionRecord of(String arrival, PlanningDocument document) {
    return new RevisionRecord(id(arrival, document.id()), arrival, (ObjectiveSheet) document);
  }

  PlanningDocument document() {
    return objectiveSheet;
  }
}
