package it.schedario.search.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Other names of the same thing, used when a query is read: a change needs no new index.
 *
 * <p>One group per line, names separated by commas, {@code #} begins a comment. {@code a, b => c}
 * says that who looks for a or b means c as well, but not the other way round.
 */
public final class Synonyms {
  private final Map<List<String>, Set<List<String>>> others = new HashMap<>();
  private int longest = 0;

  private Synonyms() {}

  /**
   * @throws IllegalArgumentException when a line cannot be read; the message names it
   */
  public static Synonyms read(Reader source, TextAnalysis analysis) {
    Synonyms synonyms = new Synonyms();
    try (BufferedReader lines = new BufferedReader(source)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String rule = line.replaceFirst("#.*", "").strip();
        if (!rule.isEmpty()) {
          synonyms.add(rule, number, analysis);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return synonyms;
  }

  static Synonyms of(String text, TextAnalysis analysis) {
    return read(new StringReader(text), analysis);
  }

  private void add(String rule, int line, TextAnalysis analysis) {
    String[] sides = rule.split("=>", 2);
    List<List<String>> typed = names(sides[0], line, analysis);
    List<List<String>> meant = names(sides[sides.length - 1], line, analysis);
    if (sides.length == 1 && typed.size() < 2) {
      throw new IllegalArgumentException(
          "line " + line + ": '" + rule + "' has one name, a group needs two");
    }
    for (List<String> name : typed) {
      Set<List<String>> same = others.computeIfAbsent(name, n -> new LinkedHashSet<>());
      meant.stream().filter(other -> !other.equals(name)).forEach(same::add);
      longest = Math.max(longest, name.size());
    }
  }

  private static List<List<String>> names(String side, int line, TextAnalysis analysis) {
    List<List<String>> names = new ArrayList<>();
    for (String name : Arrays.asList(side.split(","))) {
      List<String> terms = analysis.terms(View.STEMMED, name);
      if (terms.isEmpty()) {
        throw new IllegalArgumentException(
            "line " + line + ": '" + name.strip() + "' has no word that counts");
      }
      names.add(terms);
    }
    return names;
  }

  /** The most words a name has. */
  int longest() {
    return longest;
  }

  /** Other names for these stemmed terms; null when there are none. */
  @Nullable Set<List<String>> of(List<String> terms) {
    return others.get(terms);
  }
}
