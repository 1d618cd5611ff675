package it.schedario.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import io.micronaut.serde.annotation.Serdeable;
import it.schedario.store.DocumentLink.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was decided on a document and others. The record of the smaller id of a pair has the
 * decision, that of the other names the first: so all links of a document are found by ids, and one
 * write decides.
 *
 * @param id of the document
 * @param decided on pairs of which this is the smaller id
 * @param heldBy smaller ids whose records have, or had, a decision on a pair with this one
 * @param version counted by Micronaut Data; an update that started from an older one is refused
 */
@MappedEntity("links")
record LinkRecord(
    @Id String id, List<Decided> decided, List<String> heldBy, @Version long version) {

  static LinkRecord empty(String document) {
    return new LinkRecord(document, List.of(), List.of(), 0);
  }

  Optional<Decided> find(String other) {
    return decided.stream().filter(one -> one.other().equals(other)).findFirst();
  }

  LinkRecord with(Decided decision) {
    return new LinkRecord(
        id,
        Stream.concat(without(decision.other()).decided.stream(), Stream.of(decision)).toList(),
        heldBy,
        version);
  }

  LinkRecord without(String other) {
    return new LinkRecord(
        id, decided.stream().filter(one -> !one.other().equals(other)).toList(), heldBy, version);
  }

  LinkRecord heldBy(String smaller) {
    return new LinkRecord(
        id, decided, Stream.concat(heldBy.stream(), Stream.of(smaller)).toList(), version);
  }

  Stream<DocumentLink> links() {
    return decided.stream().map(one -> one.with(id));
  }

  /** What was decided on the document and another one. */
  @Serdeable
  record Decided(String other, Decision decision, Instant at) {

    static Decided of(DocumentLink link) {
      return new Decided(link.pair().second(), link.decision(), link.decidedAt());
    }

    DocumentLink with(String document) {
      return new DocumentLink(new LinkedPair(document, other), decision, at);
    }
  }
}
