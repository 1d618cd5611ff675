package it.schedario.search.lucene;

import it.schedario.search.SearchDocument;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Versions of documents: what is in the index, and which of several writes is the newest. */
final class IndexUpdates {

  private IndexUpdates() {}

  /** Of several documents with one id the newest; of the same version the last. */
  static Map<String, SearchDocument> newest(Collection<SearchDocument> documents) {
    Map<String, SearchDocument> newest = new HashMap<>();
    for (SearchDocument document : documents) {
      newest.merge(
          document.id(), document, (old, next) -> next.version() >= old.version() ? next : old);
    }
    return newest;
  }

  /** Whether the index holds a newer version of this document. */
  static boolean isOutdated(SearchDocument document, IndexReader reader) throws IOException {
    Term id = new Term(IndexFields.ID, document.id());
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(id, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues versions = DocValues.getNumeric(leaf.reader(), IndexFields.VERSION);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if ((live == null || live.get(doc))
            && versions.advanceExact(doc)
            && versions.longValue() > document.version()) {
          return true;
        }
      }
    }
    return false;
  }

  static Map<String, Long> versions(IndexReader reader) throws IOException {
    Map<String, Long> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
      NumericDocValues versions = DocValues.getNumeric(leaf.reader(), IndexFields.VERSION);
      while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if ((live == null || live.get(ids.docID())) && versions.advanceExact(ids.docID())) {
          found.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), versions.longValue());
        }
      }
    }
    return found;
  }
}
