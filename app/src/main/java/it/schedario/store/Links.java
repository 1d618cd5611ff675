package it.schedario.store;

import it.schedario.store.DocumentLink.Decision;
import it.schedario.store.LinkRecord.Decided;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What editors decided on pairs of documents. Of a decision the larger id is told first that the
 * smaller may have one; a crash after that leaves a name that leads to nothing. Such names stay
 * when a decision is forgotten, because somebody may be making it again at this moment.
 */
final class Links {
  private final LinkRepository links;
  private final DocumentRepository documents;
  private final DataVersion version;
  private final Clock clock;

  Links(MongoCollections store, Clock clock) {
    this.links = store.links();
    this.documents = store.documents();
    this.version = new DataVersion(store.version());
    this.clock = clock;
  }

  DocumentLink decide(LinkedPair pair, Decision decision) {
    RevisionHistory.untilNobodyIsFaster(() -> tellLarger(pair));
    // The database keeps milliseconds.
    DocumentLink decided =
        new DocumentLink(pair, decision, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    RevisionHistory.untilNobodyIsFaster(() -> write(decided));
    // Even if it was decided before: whoever did may have been killed before he came here.
    version.change();
    return find(pair).orElse(decided);
  }

  private void tellLarger(LinkedPair pair) {
    LinkRecord larger = links.findById(pair.second()).orElse(null);
    if (larger == null) {
      links.save(LinkRecord.empty(pair.second()).heldBy(pair.first()));
    } else if (!larger.heldBy().contains(pair.first())) {
      links.update(larger.heldBy(pair.first()));
    }
  }

  private void write(DocumentLink decided) {
    LinkedPair pair = decided.pair();
    LinkRecord smaller = links.findById(pair.first()).orElse(null);
    if (smaller == null) {
      links.save(LinkRecord.empty(pair.first()).with(Decided.of(decided)));
    } else if (!decidedAs(decided.decision(), smaller.find(pair.second()))) {
      links.update(smaller.with(Decided.of(decided)));
    }
  }

  private static boolean decidedAs(Decision decision, Optional<Decided> known) {
    return known.isPresent() && known.get().decision() == decision;
  }

  Optional<DocumentLink> forget(LinkedPair pair) {
    Optional<DocumentLink> known = find(pair);
    RevisionHistory.untilNobodyIsFaster(
        () ->
            links
                .findById(pair.first())
                .filter(smaller -> smaller.find(pair.second()).isPresent())
                .ifPresent(smaller -> links.update(smaller.without(pair.second()))));
    version.change();
    return known;
  }

  private Optional<DocumentLink> find(LinkedPair pair) {
    return links
        .findById(pair.first())
        .flatMap(smaller -> smaller.find(pair.second()))
        .map(decided -> decided.with(pair.first()));
  }

  Map<String, List<DocumentLink>> find(Collection<String> ids) {
    Set<String> asked = Set.copyOf(ids);
    List<LinkRecord> records = recordsOf(asked);
    Set<String> holders =
        records.stream()
            .flatMap(one -> one.heldBy().stream())
            .filter(id -> !asked.contains(id))
            .collect(Collectors.toSet());
    List<DocumentLink> decided =
        Stream.concat(records.stream(), recordsOf(holders).stream())
            .flatMap(LinkRecord::links)
            .filter(link -> link.pair().ids().stream().anyMatch(asked::contains))
            .toList();
    return byDocument(asked, decided);
  }

  private List<LinkRecord> recordsOf(Set<String> ids) {
    return ids.isEmpty() ? List.of() : links.findByIdIn(ids);
  }

  private Map<String, List<DocumentLink>> byDocument(
      Set<String> asked, List<DocumentLink> decided) {
    Set<String> shown = shown(decided);
    Map<String, List<DocumentLink>> found = new HashMap<>();
    for (DocumentLink link : decided) {
      if (shown.containsAll(link.pair().ids())) {
        link.pair().ids().stream()
            .filter(asked::contains)
            .forEach(id -> found.computeIfAbsent(id, none -> new ArrayList<>()).add(link));
      }
    }
    found.forEach((id, some) -> some.sort(Comparator.comparing(link -> link.pair().otherThan(id))));
    return found;
  }

  /** Which of the linked documents were not withdrawn. */
  private Set<String> shown(List<DocumentLink> decided) {
    Set<String> ends =
        decided.stream().flatMap(link -> link.pair().ids().stream()).collect(Collectors.toSet());
    return ends.isEmpty()
        ? Set.of()
        : documents.findByIdIn(ends).stream()
            .filter(document -> !document.hidden())
            .map(DocumentRecord::id)
            .collect(Collectors.toSet());
  }
}
