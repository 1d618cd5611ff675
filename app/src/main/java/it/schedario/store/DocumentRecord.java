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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document and the revisions it has: the one small record that is written when a revision joins,
 * so that a document never shows half of a change.
 *
 * @param revisions latest first, those that are not shown included
 * @param withdrawal null unless an editor withdrew the document, whatever files bring it
 * @param hidden whether there is nothing to show: it was withdrawn, or all its sources were
 * @param version counted by Micronaut Data; an update that started from an older one is refused
 */
@MappedEntity("documents")
record DocumentRecord(
    @Id String id,
    Municipality municipality,
    int year,
    List<Revision> revisions,
    @Nullable Withdrawal withdrawal,
    boolean hidden,
    @Version long version) {

  DocumentRecord {
    hidden =
        withdrawal != null
            || revisions.stream().allMatch(revision -> revision.withdrawal() != null);
  }

  /** A document that is kept for the first time. */
  static DocumentRecord first(PlanningDocument document, Revision revision) {
    return new DocumentRecord(
        document.id(), document.municipality(), document.year(), List.of(revision), null, false, 0);
  }

  /** With this revision, in place of the one of the same arrival if there is any. */
  DocumentRecord with(Revision revision) {
    List<Revision> all =
        Stream.concat(
                revisions.stream().filter(known -> !known.arrival().equals(revision.arrival())),
                Stream.of(revision))
            .sorted(Revision.OLDEST_FIRST.reversed())
            .toList();
    return new DocumentRecord(id, municipality, year, all, withdrawal, false, version);
  }

  /** Withdrawn, or with null no longer. */
  DocumentRecord with(@Nullable Withdrawal decided) {
    return new DocumentRecord(id, municipality, year, revisions, decided, false, version);
  }

  /** With the revisions that may be shown only; not for a document that is hidden. */
  DocumentRecord shown() {
    List<Revision> shown =
        revisions.stream().filter(revision -> revision.withdrawal() == null).toList();
    return new DocumentRecord(id, municipality, year, shown, null, false, version);
  }

  /** Why nothing is shown; empty when something is. */
  Optional<Withdrawal> findWithdrawal() {
    return hidden
        ? Optional.ofNullable(withdrawal == null ? revisions.get(0).withdrawal() : withdrawal)
        : Optional.empty();
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
   * @param withdrawal null while it may be shown; that of its source, otherwise
   */
  @Serdeable
  record Revision(
      String arrival,
      String source,
      @Nullable LocalDate elaboratedOn,
      Instant receivedAt,
      @Nullable Withdrawal withdrawal) {

    static final Comparator<Revision> OLDEST_FIRST =
        Comparator.comparing(
                Revision::elaboratedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Revision::receivedAt)
            .thenComparing(Revision::source);

    static Revision of(SourceRecord source) {
      return new Revision(
          source.arrival(),
          source.id(),
          source.source().elaboratedOn(),
          source.receivedAt(),
          source.withdrawal());
    }

    Revision with(Withdrawal decided) {
      return new Revision(arrival, source, elaboratedOn, receivedAt, decided);
    }
  }
}
