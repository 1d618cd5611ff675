package it.schedario.search.engine;

import it.schedario.schema.DocumentKind;
import it.schedario.schema.acts.WrittenAct;
import it.schedario.search.FacetName;
import it.schedario.search.InvalidSearchException;
import it.schedario.search.InvalidSearchException.Code;
import it.schedario.search.SearchDocument.FacetTerm;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The facet values of all documents in the index, and what of them a filter means. */
public final class FacetVocabulary {
  /** How many of the values that exist an error lists. */
  static final int LISTED = 50;

  private final Map<FacetName, TreeMap<String, FacetTerm>> terms = new EnumMap<>(FacetName.class);

  /**
   * @param keywords per facet, as {@link FacetValues#encode} made them
   */
  public FacetVocabulary(Map<FacetName, ? extends Iterable<String>> keywords) {
    for (FacetName name : FacetName.values()) {
      terms.put(name, new TreeMap<>());
    }
    // A kind of which there is no document yet is still a kind, not a typing error.
    for (DocumentKind kind : DocumentKind.values()) {
      add(FacetName.KIND, new FacetTerm(kind.name(), kind.name()));
    }
    keywords.forEach((name, words) -> words.forEach(word -> add(name, FacetValues.decode(word))));
  }

  private void add(FacetName name, FacetTerm term) {
    of(name).merge(term.value(), term, FacetVocabulary::withAllAliases);
  }

  /** Documents cite one act in different words. */
  private static FacetTerm withAllAliases(FacetTerm first, FacetTerm second) {
    if (first.aliases().equals(second.aliases())) {
      return second;
    }
    Set<String> aliases = new LinkedHashSet<>(first.aliases());
    aliases.addAll(second.aliases());
    return new FacetTerm(second.value(), second.label(), List.copyOf(aliases));
  }

  private TreeMap<String, FacetTerm> of(FacetName name) {
    return terms.computeIfAbsent(name, n -> new TreeMap<>());
  }

  /** What people read for a value; the value itself where no document has it. */
  String label(FacetName name, String value) {
    FacetTerm term = of(name).get(value);
    return term == null ? value : term.label();
  }

  /** The years that documents are of. */
  Set<Integer> years() {
    return of(FacetName.YEAR).keySet().stream().map(Integer::valueOf).collect(Collectors.toSet());
  }

  /**
   * The values a filter names, each by its value or an alias.
   *
   * @throws InvalidSearchException when one does not exist
   */
  public Set<String> resolve(FacetName name, Set<String> asked) {
    Set<String> values = new LinkedHashSet<>();
    for (String value : asked) {
      Set<String> found = named(name, value);
      if (found.isEmpty()) {
        throw unknown(name, value);
      }
      values.addAll(found);
    }
    return values;
  }

  /**
   * The values {@code typed} may mean in a query: the one it names, else all whose label has words
   * that begin so ({@code settore:welfare}).
   *
   * @throws InvalidSearchException when there is none
   */
  public Set<String> guess(FacetName name, String typed) {
    Set<String> values = new LinkedHashSet<>();
    if (name == FacetName.ACT) {
      WrittenAct.in(typed)
          .forEach(act -> acts(act.normalForm()).forEach(term -> values.add(term.value())));
    }
    if (values.isEmpty()) {
      values.addAll(named(name, typed));
    }
    if (values.isEmpty()) {
      List<String> words = words(typed);
      // Numbers of acts are never relaxed: 285 is not 2857.
      BiPredicate<String, String> fits =
          name == FacetName.ACT ? String::equals : String::startsWith;
      of(name).values().stream()
          .filter(term -> !words.isEmpty() && hasWords(words(term.label()), words, fits))
          .forEach(term -> values.add(term.value()));
    }
    if (values.isEmpty()) {
      throw unknown(name, typed);
    }
    return values;
  }

  /** See {@link it.schedario.search.query.Vocabulary#acts}. */
  public List<FacetTerm> acts(String form) {
    return of(FacetName.ACT).values().stream()
        .filter(act -> act.value().equals(form) || act.aliases().contains(form))
        .toList();
  }

  private Set<String> named(FacetName name, String asked) {
    Set<String> values = new LinkedHashSet<>();
    String folded = folded(asked);
    for (FacetTerm term : of(name).values()) {
      if (term.value().equals(asked)) {
        return Set.of(asked);
      }
      if (term.aliases().contains(asked) || folded(term.value()).equals(folded)) {
        values.add(term.value());
      }
    }
    return values;
  }

  private static boolean hasWords(
      List<String> label, List<String> words, BiPredicate<String, String> fits) {
    return words.stream().allMatch(word -> label.stream().anyMatch(l -> fits.test(l, word)));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(folded(text).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(String::isEmpty);
    return words;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private InvalidSearchException unknown(FacetName name, String value) {
    List<String> existing = List.copyOf(of(name).keySet());
    List<String> listed = existing.subList(0, Math.min(LISTED, existing.size()));
    int more = existing.size() - listed.size();
    String known =
        existing.isEmpty()
            ? "no document has one yet"
            : "known are " + String.join(", ", listed) + (more > 0 ? " and " + more + " more" : "");
    return new InvalidSearchException(
        Code.UNKNOWN_FILTER_VALUE,
        name.name().toLowerCase(Locale.ROOT) + " '" + value + "' does not exist; " + known,
        listed);
  }
}
