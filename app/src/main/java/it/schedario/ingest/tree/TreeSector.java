package it.schedario.ingest.tree;

import it.schedario.ingest.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the document.
 *
 * @param heading the line that names the <i>settore</i>; null where none is printed
 */
record TreeSector(@Nullable Line heading, List<TreeLine> lines) {
  /** What the id of objectives names where the document names no sector. */
  static final String UNNAMED = "senza nome";

  TreeSector {
    lines = List.copyOf(lines);
  }

  /** The heading as its letters were meant: in capitals, a bar or a small L is an I. */
  String name() {
    return heading == null ? UNNAMED : heading.text().replace('|', 'I').replace('l', 'I');
  }
}
