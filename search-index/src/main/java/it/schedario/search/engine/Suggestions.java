package it.schedario.search.engine;

import it.schedario.search.SuggestRequest;
import it.schedario.search.Suggestion;
import it.schedario.search.Suggestion.Kind;
import it.schedario.search.query.Criterion;
import it.schedario.search.query.TextAnalysis;
import it.schedario.search.query.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request for suggestions: what to ask the index for, and what to make of the answer. */
public final class Suggestions {
  /** So many of a kind are looked at; what begins as typed comes first among them. */
  private static final int CANDIDATES = 100;

  private static final Map<Kind, SuggestionField> FIELDS = new EnumMap<>(Kind.class);

  static {
    FIELDS.put(Kind.TITLE, SuggestionField.TITLE);
    FIELDS.put(Kind.OFFICE, SuggestionField.OFFICE);
    FIELDS.put(Kind.OFFICER, SuggestionField.OFFICER);
    FIELDS.put(Kind.ACT, SuggestionField.ACT);
    FIELDS.put(Kind.CODE, SuggestionField.CODE);
  }

  private final SuggestRequest request;
  private final TypedText typed;
  private final String begun;
  private final List<Criterion> wordsBefore;

  public Suggestions(SuggestRequest request, SuggestionKeys keys, TextAnalysis analysis) {
    this.request = request;
    typed = TypedText.of(request.text(), keys);
    begun = PrintedWords.folded(typed.last());
    wordsBefore =
        analysis.terms(View.STEMMED, typed.before()).stream()
            .distinct()
            .<Criterion>map(term -> new Criterion.Term(View.STEMMED, term))
            .toList();
  }

  /** None when nothing is typed that could be looked for. */
  public List<KeyLookup> lookups() {
    List<KeyLookup> lookups = new ArrayList<>();
    if (typed.words().isEmpty() || request.first() == 0) {
      return lookups;
    }
    FIELDS.forEach(
        (kind, field) ->
            lookups.add(
                new KeyLookup(field, typed.pattern(), List.of(), CANDIDATES, namesDocument(kind))));
    if (!begun.isEmpty() && begun.chars().allMatch(Character::isLetter)) {
      String pattern = begun + ".*";
      lookups.add(new KeyLookup(SuggestionField.WORD, pattern, wordsBefore, CANDIDATES, false));
      lookups.add(new KeyLookup(SuggestionField.SPELLING, pattern, wordsBefore, CANDIDATES, false));
    }
    return lookups;
  }

  /** The best of each kind in turn: each kind that has something is seen at once. */
  public List<Suggestion> answer(Map<SuggestionField, List<KeyCount>> found) {
    Map<Kind, List<Suggestion>> byKind = new EnumMap<>(Kind.class);
    byKind.put(Kind.TERM, terms(found));
    FIELDS.forEach(
        (kind, field) -> byKind.put(kind, texts(kind, found.getOrDefault(field, List.of()))));
    List<Suggestion> suggestions = new ArrayList<>();
    for (int rank = 0; rank < request.first(); rank++) {
      for (Kind kind : kinds()) {
        List<Suggestion> ofKind = byKind.getOrDefault(kind, List.of());
        if (rank < ofKind.size() && suggestions.size() < request.first()) {
          suggestions.add(ofKind.get(rank));
        }
      }
    }
    return suggestions;
  }

  /** Who types a number means an act or a code. */
  private List<Kind> kinds() {
    return typed.hasDigits()
        ? List.of(Kind.ACT, Kind.CODE, Kind.TITLE, Kind.OFFICE, Kind.OFFICER, Kind.TERM)
        : List.of(Kind.TERM, Kind.TITLE, Kind.OFFICE, Kind.OFFICER, Kind.ACT, Kind.CODE);
  }

  private List<Suggestion> terms(Map<SuggestionField, List<KeyCount>> found) {
    Map<String, KeyCount> spellings = new HashMap<>();
    // Most frequent first.
    for (KeyCount spelling : found.getOrDefault(SuggestionField.SPELLING, List.of())) {
      String word = spelling.key().substring(0, separator(spelling.key()));
      spellings.putIfAbsent(word, spelling);
    }
    return found.getOrDefault(SuggestionField.WORD, List.of()).stream()
        .map(
            word ->
                new Suggestion(
                    typed.before() + printed(word, spellings.get(word.key())),
                    Kind.TERM,
                    word.count(),
                    null))
        .sorted(Comparator.comparingLong(Suggestion::count).reversed())
        .toList();
  }

  /** As most documents print it; capitals have no accents, so half of them are most. */
  private static String printed(KeyCount word, @Nullable KeyCount spelling) {
    return spelling != null && 2 * spelling.count() >= word.count()
        ? shown(spelling.key())
        : word.key();
  }

  private List<Suggestion> texts(Kind kind, List<KeyCount> keys) {
    String begin = " " + String.join(" ", typed.words());
    return keys.stream()
        .sorted(
            Comparator.<KeyCount, Boolean>comparing(key -> !key.key().startsWith(begin))
                .thenComparing(Comparator.comparingLong(KeyCount::count).reversed())
                .thenComparing(KeyCount::key))
        .map(
            key ->
                new Suggestion(
                    shown(key.key()),
                    kind,
                    key.count(),
                    namesDocument(kind) && key.count() == 1 ? key.document() : null))
        .toList();
  }

  /** A title or a code is that of a document; all else only stands in it. */
  private static boolean namesDocument(Kind kind) {
    return kind == Kind.TITLE || kind == Kind.CODE;
  }

  private static String shown(String key) {
    return key.substring(separator(key) + 1);
  }

  private static int separator(String key) {
    return key.indexOf(SuggestionKeys.SEPARATOR);
  }
}
