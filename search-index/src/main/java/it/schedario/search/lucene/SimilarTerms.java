package it.schedario.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Terms of the index that are spelled nearly like another. */
final class SimilarTerms {
  // The first letter is rarely wrong, and without it every term of the index has to be tried.
  private static final int SAME_BEGIN = 1;

  private static final int AT_MOST = 20;

  private SimilarTerms() {}

  /** Most frequent first. */
  static List<String> of(IndexReader reader, Collection<String> fields, String term, int edits)
      throws IOException {
    // Building the automaton is the dear part, so it is done once for all fields.
    CompiledAutomaton similar = FuzzyQuery.getFuzzyAutomaton(term, edits, SAME_BEGIN, true);
    Map<String, Integer> frequencies = new HashMap<>();
    for (String field : fields) {
      Terms terms = MultiTerms.getTerms(reader, field);
      if (terms == null) {
        continue;
      }
      TermsEnum found = similar.getTermsEnum(terms);
      while (found.next() != null) {
        frequencies.merge(found.term().utf8ToString(), found.docFreq(), Integer::sum);
      }
    }
    return frequencies.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(AT_MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
