package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import io.micronaut.serde.annotation.Serdeable;
import it.schedario.schema.Municipality;
import it.schedario.schema.PlanningDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document and the revisions it has: the one small record that is written when a revision joins,
 * so that a document never shows half of a change.
 *
 * @param revisions latest first
 * @param version counted by Micronaut Data; an update that started from an older one is refused
 */
@MappedEntity("documents")
record DocumentRecord(
    @Id String id,
    Municipality municipality,
    int year,
    List<Revision> revisions,
    @Version long version) {

  /** A document that is kept for the first time. */
  static DocumentRecord first(PlanningDocument document, Revision revision) {
    return new DocumentRecord(
        document.id(), document.municipality(), document.year(), List.of(revision), 0);
  }

  DocumentRecord with(Revision revision) {
    List<Revision> all =
        Stream.concat(revisions.stream(), Stream.of(revision))
            .sorted(Revision.OLDEST_FIRST.reversed())
            .toList();
    return new DocumentRecord(id, municipality, year, all, version);
  }

  boolean has(Revision revision) {
    return revisions.stream().anyMatch(known -> known.arrival().equals(revision.arrival()));
  }

  /** Id of the {@link RevisionRecord} at this place of {@link #revisions}. */
  String revisionId(int place) {
    return RevisionRecord.id(revisions.get(place).arrival(), id);
  }

  /** Number of the revision at this place: the oldest is 1. */
  int revisionNumber(int place) {
    return revisions.size() - place;
  }

  /**
   * Which file a revision came with.
   *
   * @param elaboratedOn null when the file does not say; such a revision is older than all others
   */
  @Serdeable
  record Revision(
      String arrival, String source, @Nullable LocalDate elaboratedOn, Instant receivedAt) {

    static final Comparator<Revision> OLDEST_FIRST =
        Comparator.comparing(
                Revision::elaboratedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Revision::receivedAt)
            .thenComparing(Revision::source);

    static Revision of(SourceRecord source) {
      return new Revision(
          source.arrival(), source.id(), source.source().elaboratedOn(), source.receivedAt());
    }
  }
}
