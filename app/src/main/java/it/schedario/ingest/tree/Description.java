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
 * @param count how many words of the line belong to it
 * @param cost of the rules it breaks
 * @param length characters of the whole description
 * @param skipped lines since the last one with words of it
 */
record Description(
    @Nullable Description before, int line, int count, double cost, int length, int skipped) {

  Description skipping(double more) {
    return new Description(before, line, count, cost + more, length, skipped + 1);
  }

  Description costing(double more) {
    return new Description(before, line, count, cost + more, length, skipped);
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
        return part.count;
      }
    }
    return 0;
  }

  List<Word> words(Table table) {
    List<Word> words = new ArrayList<>(Cell.withoutBars(table.words(line).subList(0, count)));
    if (before != null) {
      words.addAll(0, before.words(table));
    }
    return words;
  }
}
