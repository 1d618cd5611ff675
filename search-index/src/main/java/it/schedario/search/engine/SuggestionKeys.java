package it.schedario.search.engine;

import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.engine.PrintedWords.Word;
import it.schedario.search.query.CodeForm;
import it.schedario.search.query.TextAnalysis;
import it.schedario.search.query.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a document adds to the suggestions. One keyword holds the words a suggestion is found by and
 * the text that is shown, so that engines need only count keywords.
 */
public final class SuggestionKeys {
  /** Stands between what is found and what is shown; no text has it. */
  static final char SEPARATOR = '\u001f';

  // Nobody reads more while typing, and Lucene refuses keywords of 32,766 bytes.
  private static final int LONGEST_TEXT = 300;

  /** A word of the title says as much about a document as if it told it so often. */
  private static final int TITLE_WORD = 3;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  private final TextAnalysis analysis;
  private final StopWords stopWords;

  public SuggestionKeys(AnalysisDefinition definition, TextAnalysis analysis) {
    this.analysis = analysis;
    this.stopWords = new StopWords(definition);
  }

  public Map<SuggestionField, Set<String>> of(SearchDocument document) {
    Map<SuggestionField, Set<String>> keys = new EnumMap<>(SuggestionField.class);
    for (SuggestionField field : SuggestionField.values()) {
      keys.put(field, new LinkedHashSet<>());
    }
    for (Word word : printedWords(document).words()) {
      add(keys, SuggestionField.WORD, word.folded());
      if (!word.printed().equals(word.folded())) {
        add(keys, SuggestionField.SPELLING, word.folded() + SEPARATOR + word.printed());
      }
    }
    add(keys, SuggestionField.TITLE, titleKey(document));
    addFacet(keys, SuggestionField.OFFICE, document, FacetName.SECTOR);
    addFacet(keys, SuggestionField.OFFICER, document, FacetName.OFFICER);
    addFacet(keys, SuggestionField.ACT, document, FacetName.ACT);
    String code = document.code();
    if (code != null) {
      List<String> found = new ArrayList<>(words(code));
      found.add(CodeForm.of(code).replace(".", ""));
      add(keys, SuggestionField.CODE, key(code, found));
    }
    return keys;
  }

  /** The same for documents of the same title. */
  String titleKey(SearchDocument document) {
    return key(document.title(), words(document.title()));
  }

  /**
   * The words of what the document tells; names and headings of a table are other documents' too.
   */
  PrintedWords printedWords(SearchDocument document) {
    PrintedWords words = new PrintedWords(stopWords);
    for (Passage passage : document.passages()) {
      if (passage.weight() != Weight.NAME && passage.weight() != Weight.SHARED) {
        words.add(passage.text(), passage.weight() == Weight.TITLE ? TITLE_WORD : 1);
      }
    }
    return words;
  }

  /** The words of a short text, as the exact view has them, codes and act numbers in parts. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String term : exactTerms(text)) {
      for (String word : SIGNS.split(term)) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  List<String> exactTerms(String text) {
    return analysis.terms(View.EXACT, text);
  }

  StopWords stopWords() {
    return stopWords;
  }

  private void addFacet(
      Map<SuggestionField, Set<String>> keys,
      SuggestionField field,
      SearchDocument document,
      FacetName name) {
    for (FacetTerm term : document.facets().getOrDefault(name, List.of())) {
      add(keys, field, key(term.label(), words(term.label())));
    }
  }

  private static void add(
      Map<SuggestionField, Set<String>> keys, SuggestionField field, String key) {
    keys.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(key);
  }

  /** Each word between two blanks. */
  private static String key(String text, Collection<String> words) {
    String shown = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    String found = " " + String.join(" ", words) + " ";
    return found.substring(0, Math.min(found.length(), LONGEST_TEXT))
        + SEPARATOR
        + CONTROL.matcher(shown).replaceAll(" ").strip();
  }
}
