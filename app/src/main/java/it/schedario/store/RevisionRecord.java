package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.DupProgramme;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.PlainDocument;
import it.schedario.schema.PlanningDocument;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as one file has it. Never changed; unseen until its {@link DocumentRecord} says so.
 *
 * <p>A kind of document has a component of its own here, null in records of other kinds: Micronaut
 * Serde does not read an interface back that knows no framework.
 */
@MappedEntity("revisions")
record RevisionRecord(
    @Id String id,
    String arrival,
    @Nullable ObjectiveSheet objectiveSheet,
    @Nullable DupProgramme dupProgramme,
    @Nullable BudgetLine budgetLine,
    @Nullable PlainDocument plainDocument) {

  static String id(String arrival, String document) {
    return arrival + "/" + document;
  }

  static RevisionRecord of(String arrival, PlanningDocument document) {
    return new RevisionRecord(
        id(arrival, document.id()),
        arrival,
        document instanceof ObjectiveSheet sheet ? sheet : null,
        document instanceof DupProgramme programme ? programme : null,
        document instanceof BudgetLine line ? line : null,
        document instanceof PlainDocument plain ? plain : null);
  }

  PlanningDocument document() {
    return Stream.of(objectiveSheet, dupProgramme, budgetLine, plainDocument)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("revision " + id + " holds no document"));
  }
}
