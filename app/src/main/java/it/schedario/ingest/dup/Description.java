package it.schedario.ingest.dup;

import java.util.List;

/**
 * The description of a programme.
 *
 * @param targets of the Agenda 2030 that float between its blocks
 */
record Description(List<Block> blocks, List<Target> targets) {

  /**
   * A target of the Agenda 2030.
   *
   * @param index of its line in the lines of the part
   * @param from where it begins on the line
   * @param to where it ends
   */
  record Target(int index, int from, int to) {}

  /** Whether the page prints its headings otherwise than its text. */
  boolean hasSetHeadings() {
    return blocks.stream().anyMatch(Block::isSetAsHeading);
  }
}
