package it.schedario.search.lucene;

import it.schedario.search.engine.FieldWeights;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 as Elasticsearch computes it. Lucene left the factor k1 + 1 out, which is the same for all
 * terms and changes no order; but two scores that round to one number without it may differ with
 * it, and then the engines would order ties differently.
 */
final class ScaledBm25 extends Similarity {
  private final BM25Similarity bm25 =
      new BM25Similarity(FieldWeights.REPETITION, FieldWeights.LENGTH);

  @Override
  public long computeNorm(FieldInvertState state) {
    return bm25.computeNorm(state);
  }

  @Override
  public SimScorer scorer(
      float boost, CollectionStatistics collection, TermStatistics... statistics) {
    return bm25.scorer(boost * FieldWeights.BM25, collection, statistics);
  }
}
