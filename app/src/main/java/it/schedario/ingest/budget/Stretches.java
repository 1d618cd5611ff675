package it.schedario.ingest.budget;

import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From tokens back to the stretches of text they stand on. */
final class Stretches {
  private Stretches() {}

  /** What stands from the first to the last token, lines joined by a blank; null for none. */
  static @Nullable Passage passage(List<Token> tokens) {
    List<Line> stretches = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Token first = tokens.get(i);
      Token last = first;
      while (i < tokens.size() && tokens.get(i).line().start() == first.line().start()) {
        last = tokens.get(i++);
      }
      stretches.add(new Token(Token.Kind.WORD, first.line(), first.start(), last.end()).stretch());
    }
    return Passage.ofLines(stretches);
  }
}
