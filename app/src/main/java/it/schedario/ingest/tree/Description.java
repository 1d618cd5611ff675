package it.schedario.ingest.tree;

import it.schedario.ingest.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading of a description: the first words of some lines.
 *
 * @param before the lines above; null for the first
 * @param line index in the table
 * @param cut how many words of the line belong to it
 * @param cost of the rules it breaks
 * @param length characters of the whole description
 * @param brackets opened in it and not closed
 */
record Description(
    @Nullable Description before, int line, Cut cut, double cost, int length, int brackets) {

  Description costing(double more) {
    return new Description(before, line, cut, cost + more, length, brackets);
  }

  int firstLine() {
    Description first = this;
    while (first.before != null) {
      first = first.before;
    }
    return first.line;
  }

  /** How many words of a line belong to it. */
  int wordsOf(int index) {
    for (Description part = this; part != null; part = part.before) {
      if (part.line == index) {
        return part.cut.count();
      }
    }
    return 0;
  }

  List<Word> words(Table table) {
    List<Description> parts = new ArrayList<>();
    for (Description part = this; part != null; part = part.before) {
      parts.add(0, part);
    }
    List<Word> words = new ArrayList<>();
    parts.forEach(part -> words.addAll(table.words(part.line).subList(0, part.cut.count())));
    return words;
  }
}
