package it.schedario.search.query;

import it.schedario.search.query.Criterion.Any;
import it.schedario.search.query.Criterion.Code;
import it.schedario.search.query.Criterion.Near;
import it.schedario.search.query.Criterion.Prefix;
import it.schedario.search.query.Criterion.Term;
import it.schedario.search.query.Criterion.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a single word of a query means: itself, its other forms, the word it was meant to be. */
final class WordMeaning {
  private static final float OTHER_WORD = 0.5f;

  // Below four letters nearly every word is one letter from another.
  private static final int SHORTEST_CORRECTED = 4;
  private static final int LENGTH_OF_TWO_EDITS = 8;

  // "coprogettare" where the texts say "coprogettazione", "coprogettata".
  private static final Pattern INFINITIVE = Pattern.compile("(?<stem>\\p{L}{5,}[ai])re");

  // Acts are cited with two and with four digits of the year: 2857/20, 2857/2020.
  private static final Pattern ACT_NUMBER =
      Pattern.compile("(?<number>\\d{1,6})_(?<century>20)?(?<year>\\d{2})");

  private final TextAnalysis analysis;
  private final Vocabulary vocabulary;
  private final Remarks remarks;

  WordMeaning(TextAnalysis analysis, Vocabulary vocabulary, Remarks remarks) {
    this.analysis = analysis;
    this.vocabulary = vocabulary;
    this.remarks = remarks;
  }

  /** The word in this form, and in any form of the same stem. */
  static Criterion sameWord(TypedWord word) {
    List<Criterion> forms = new ArrayList<>();
    forms.add(adjacent(View.EXACT, word.exact(), 0));
    if (!word.isStopWord()) {
      forms.add(adjacent(View.STEMMED, word.stemmed(), 0));
    }
    return new Any(forms);
  }

  /** The same, or where no document has it, what the user may have meant. */
  Criterion ofWord(TypedWord word) {
    if (occurs(word)) {
      return sameWord(word);
    }
    if (word.exact().size() != 1) {
      remarks.unknown(word);
      return sameWord(word);
    }
    String term = word.exact().get(0);
    List<Criterion> readings = new ArrayList<>();
    List<String> read = new ArrayList<>();
    readings.add(sameWord(word));
    Matcher infinitive = INFINITIVE.matcher(term);
    String stem = infinitive.matches() ? infinitive.group("stem") : null;
    if (stem != null) {
      readings.add(new Weighted(new Prefix(stem), OTHER_WORD));
      read.add(stem + "*");
    }
    List<String> corrections = corrections(term);
    for (String similar : corrections) {
      readings.add(new Weighted(new Term(View.EXACT, similar), OTHER_WORD));
      read.add(similar);
    }
    if (read.isEmpty()) {
      remarks.unknown(word);
    } else {
      remarks.corrected(word, read);
    }
    if (!corrections.isEmpty()
        && corrections.stream().noneMatch(form -> WordForms.ofOneWord(term, form))) {
      remarks.suggest(word, corrections.get(0));
    }
    return new Any(readings);
  }

  /** Suggests another spelling for a word that is searched in no other: one of a phrase. */
  void checkSpelling(TypedWord word) {
    if (word.exact().size() != 1 || vocabulary.occurs(View.EXACT, word.exact().get(0))) {
      return;
    }
    List<String> corrections = corrections(word.exact().get(0));
    if (!corrections.isEmpty()) {
      remarks.suggest(word, corrections.get(0));
    } else if (!word.isCode() && !word.isStopWord() && !occurs(word)) {
      remarks.unknown(word);
    }
  }

  /** A second letter is taken for wrong only where one does not explain the word. */
  private List<String> corrections(String term) {
    if (term.length() < SHORTEST_CORRECTED || !term.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    List<String> similar = similar(term, 1);
    return similar.isEmpty() && term.length() >= LENGTH_OF_TWO_EDITS ? similar(term, 2) : similar;
  }

  /** Nobody looks for a stop word, so none is what was meant. */
  private List<String> similar(String term, int edits) {
    return vocabulary.similar(term, edits).stream()
        .filter(similar -> !analysis.terms(View.STEMMED, similar).isEmpty())
        .toList();
  }

  static Criterion ofCode(TypedWord word) {
    List<Criterion> forms = new ArrayList<>();
    forms.add(adjacent(View.EXACT, word.exact(), 0));
    forms.add(new Code(CodeForm.of(word.text())));
    if (word.exact().size() == 1) {
      String term = word.exact().get(0);
      Matcher act = ACT_NUMBER.matcher(term);
      if (act.matches()) {
        String century = act.group("century") == null ? "20" : "";
        forms.add(new Term(View.EXACT, act.group("number") + "_" + century + act.group("year")));
      } else if (term.chars().allMatch(Character::isDigit)) {
        // The stemmed view splits 2857/20, so the bare number of an act is found there.
        forms.add(new Term(View.STEMMED, term));
      }
    }
    return new Any(forms);
  }

  static Criterion adjacent(View view, List<String> terms, int slop) {
    return terms.size() == 1 ? new Term(view, terms.get(0)) : new Near(view, terms, slop);
  }

  private boolean occurs(TypedWord word) {
    return occur(View.EXACT, word.exact()) || occur(View.STEMMED, word.stemmed());
  }

  private boolean occur(View view, List<String> terms) {
    return !terms.isEmpty() && terms.stream().allMatch(term -> vocabulary.occurs(view, term));
  }
}
