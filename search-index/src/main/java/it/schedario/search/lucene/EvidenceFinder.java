package it.schedario.search.lucene;

import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.SearchPage.Evidence;
import it.schedario.search.SearchPage.Highlight;
import it.schedario.search.engine.FieldWeights;
import it.schedario.search.engine.Highlights;
import it.schedario.search.query.Criterion;
import it.schedario.search.query.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;

/** Finds the passages that show why a document was found. */
final class EvidenceFinder {
  private final Snapshot snapshot;
  private final BitSetProducer roots;
  private final Highlights highlights;
  private final org.apache.lucene.search.Weight weight;

  EvidenceFinder(
      Snapshot snapshot, BitSetProducer roots, List<Criterion> evidence, Highlights highlights)
      throws IOException {
    this.snapshot = snapshot;
    this.roots = roots;
    this.highlights = highlights;
    CriterionTranslator passages = CriterionTranslator.ofPassages();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    evidence.forEach(criterion -> any.add(passages.translate(criterion), Occur.SHOULD));
    Query query = snapshot.rewrite(any.build());
    weight = snapshot.createWeight(query, ScoreMode.COMPLETE, 1);
  }

  /** The best passages of the documents with these roots, best first, by root. */
  Map<Integer, List<Evidence>> of(Collection<Integer> documents) throws IOException {
    Map<Integer, List<Evidence>> evidence = new HashMap<>();
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    LeafReaderContext leaf = null;
    Scorer scorer = null;
    // In index order one scorer goes through all of a segment.
    for (int root : new TreeSet<>(documents)) {
      LeafReaderContext next = leaves.get(ReaderUtil.subIndex(root, leaves));
      if (next != leaf) {
        leaf = next;
        scorer = weight.scorer(leaf);
      }
      List<Found> found =
          scorer == null ? new ArrayList<>() : found(leaf, scorer, root - leaf.docBase);
      evidence.put(root, best(leaf, found));
    }
    return evidence;
  }

  private List<Found> found(LeafReaderContext leaf, Scorer scorer, int root) throws IOException {
    List<Found> found = new ArrayList<>();
    BitSet rootsOfLeaf = roots.getBitSet(leaf);
    if (rootsOfLeaf == null || root == 0) {
      return found;
    }
    // The passages of a document stand right before its root.
    int first = rootsOfLeaf.prevSetBit(root - 1) + 1;
    StoredFields stored = leaf.reader().storedFields();
    DocIdSetIterator passages = scorer.iterator();
    int passage = passages.docID() < first ? passages.advance(first) : passages.docID();
    for (; passage < root; passage = passages.nextDoc()) {
      Document fields = stored.document(passage);
      Weight kind = Weight.valueOf(text(fields, IndexFields.PASSAGE_WEIGHT));
      float score = scorer.score() * FieldWeights.ofEvidence(kind);
      found.add(new Found(passage, score, fields));
    }
    return found;
  }

  private List<Evidence> best(LeafReaderContext leaf, List<Found> found) throws IOException {
    found.sort(Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::passage));
    Set<String> shown = new HashSet<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Found passage : found) {
      // A note or a name that a card repeats is shown once.
      if (evidence.size() < FieldWeights.EVIDENCE && shown.add(passage.text())) {
        evidence.add(evidence(leaf, passage));
      }
    }
    return evidence;
  }

  private Evidence evidence(LeafReaderContext leaf, Found found) throws IOException {
    Document fields = found.fields();
    String text = found.text();
    return new Evidence(
        text(fields, IndexFields.PASSAGE_FIELD),
        text(fields, IndexFields.PASSAGE_SECTION),
        number(fields, IndexFields.PASSAGE_PAGE),
        number(fields, IndexFields.PASSAGE_START),
        text,
        highlights.tidy(text, matches(leaf, found.passage())));
  }

  private List<Highlight> matches(LeafReaderContext leaf, int passage) throws IOException {
    List<Highlight> ranges = new ArrayList<>();
    Matches matches = weight.matches(leaf, passage);
    if (matches != null) {
      for (View view : View.values()) {
        MatchesIterator match = matches.getMatches(IndexFields.passage(view));
        while (match != null && match.next()) {
          ranges.add(new Highlight(match.startOffset(), match.endOffset()));
        }
      }
    }
    return ranges;
  }

  private static String text(Document fields, String name) {
    return Objects.requireNonNull(fields.get(name), name);
  }

  private static int number(Document fields, String name) {
    return Objects.requireNonNull(fields.getField(name), name).numericValue().intValue();
  }

  private record Found(int passage, double score, Document fields) {
    String text() {
      return EvidenceFinder.text(fields, IndexFields.PASSAGE);
    }
  }
}
