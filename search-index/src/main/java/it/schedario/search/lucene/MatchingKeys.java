package it.schedario.search.lucene;

import it.schedario.search.engine.KeyCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/** The keywords of a field of a segment that match a pattern, and the documents that have them. */
final class MatchingKeys {
  private final LeafReader leaf;
  private final SortedSetDocValues keysOfDocument;
  private final List<BytesRef> keys = new ArrayList<>();
  private final long[] ordinals;
  private final long[] counts;
  private final @Nullable String[] documents;

  MatchingKeys(LeafReader leaf, String field, CompiledAutomaton pattern) throws IOException {
    this.leaf = leaf;
    keysOfDocument = DocValues.getSortedSet(leaf, field);
    List<Long> matching = new ArrayList<>();
    TermsEnum terms = keysOfDocument.intersect(pattern);
    while (terms.next() != null) {
      matching.add(terms.ord());
      keys.add(BytesRef.deepCopyOf(terms.term()));
    }
    ordinals = matching.stream().mapToLong(Long::longValue).toArray();
    counts = new long[ordinals.length];
    documents = new String[ordinals.length];
  }

  /** Counts these documents; deleted ones do not count. */
  void count(DocIdSetIterator some) throws IOException {
    if (ordinals.length == 0) {
      return;
    }
    Bits live = leaf.getLiveDocs();
    SortedDocValues ids = DocValues.getSorted(leaf, IndexFields.ID);
    for (int doc = some.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = some.nextDoc()) {
      if ((live == null || live.get(doc)) && keysOfDocument.advanceExact(doc)) {
        for (int i = keysOfDocument.docValueCount(); i > 0; i--) {
          count(keysOfDocument.nextOrd(), doc, ids);
        }
      }
    }
  }

  private void count(long ordinal, int doc, SortedDocValues ids) throws IOException {
    // Most keywords of a document are far from what is typed.
    if (ordinal < ordinals[0] || ordinal > ordinals[ordinals.length - 1]) {
      return;
    }
    int found = Arrays.binarySearch(ordinals, ordinal);
    if (found >= 0 && counts[found]++ == 0 && ids.advanceExact(doc)) {
      documents[found] = ids.lookupOrd(ids.ordValue()).utf8ToString();
    }
  }

  /** Adds what was counted to the counts of other segments. */
  void addTo(Map<BytesRef, KeyCount> all) {
    for (int i = 0; i < counts.length; i++) {
      String document = documents[i];
      if (document != null) {
        all.merge(
            keys.get(i),
            new KeyCount(keys.get(i).utf8ToString(), counts[i], document),
            (one, other) -> new KeyCount(one.key(), one.count() + other.count(), one.document()));
      }
    }
  }
}
