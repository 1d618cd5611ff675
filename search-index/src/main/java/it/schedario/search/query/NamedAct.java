package it.schedario.search.query;

import it.schedario.schema.ActReference;
import it.schedario.schema.acts.ActMention;
import it.schedario.schema.acts.ActScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * An act named in a run of words.
 *
 * @param first index of its first word
 * @param end index behind its last word
 * @param typed its words
 */
record NamedAct(ActReference act, int first, int end, String typed) {

  /** The acts in these words, in order; acts that share a word begin with the same one. */
  static List<NamedAct> in(List<TypedWord> words) {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (TypedWord word : words) {
      text.append(word.text());
      ends.add(text.length());
      text.append(' ');
    }
    List<NamedAct> acts = new ArrayList<>();
    for (ActMention mention : ActScanner.inQuery(text.toString())) {
      int first = wordAt(ends, mention.start());
      int end = wordAt(ends, mention.end() - 1) + 1;
      NamedAct last = acts.isEmpty() ? null : acts.get(acts.size() - 1);
      if (last != null && first < last.end()) {
        first = last.first();
      }
      String typed = text.substring(mention.start(), mention.end());
      acts.add(new NamedAct(mention.act(), first, end, typed));
    }
    return acts;
  }

  private static int wordAt(List<Integer> ends, int offset) {
    int word = 0;
    while (ends.get(word) <= offset) {
      word++;
    }
    return word;
  }
}
