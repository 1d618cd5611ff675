package it.schedario.search;

import java.util.List;

/**
 * A document that is like another.
 *
 * @param score comparable among those that are like the same document
 * @param sharedTerms the words of that document which say most about it and stand in this one too,
 *     the most telling first
 */
public record SimilarDocument(String id, double score, List<String> sharedTerms) {
  public SimilarDocument {
    sharedTerms = List.copyOf(sharedTerms);
  }
}
