package it.schedario.ingest.dup;

import it.schedario.ingest.dup.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a description at its headings: those the page sets in bold, else short paragraphs without a
 * stop that stand apart from what is above them and open what is below them.
 */
final class Sections {

  /**
   * A headed part.
   *
   * @param heading null for what stands before the first heading
   */
  record Section(@Nullable Block heading, List<Block> blocks) {}

  private final List<Section> sections = new ArrayList<>();
  private final List<Block> genderBudget = new ArrayList<>();

  private final boolean areHeadingsSet;

  /**
   * @param areHeadingsSet whether the pages set headings otherwise than text; if not, their form
   *     tells
   */
  Sections(List<Block> blocks, boolean areHeadingsSet) {
    this.areHeadingsSet = areHeadingsSet;
    boolean isGenderBudget = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Kind.GENDER_BUDGET) {
        isGenderBudget = true;
      } else if (isGenderBudget) {
        genderBudget.add(block);
      } else if (isHeading(blocks, i)) {
        sections.add(new Section(block, new ArrayList<>()));
      } else {
        if (sections.isEmpty()) {
          sections.add(new Section(null, new ArrayList<>()));
        }
        sections.get(sections.size() - 1).blocks().add(block);
      }
    }
  }

  private boolean isHeading(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (areHeadingsSet) {
      return block.isSetAsHeading();
    }
    if (!block.hasFormOfHeading() || i + 1 == blocks.size()) {
      return false;
    }
    Block below = blocks.get(i + 1);
    // Short lines one below the other are a list whose items have no sign.
    if (below.hasFormOfHeading() || below.kind() == Kind.GENDER_BUDGET) {
      return false;
    }
    Block above = i == 0 ? null : blocks.get(i - 1);
    return above == null || block.standsApart() || above.endsClause() || above.isListItem();
  }

  List<Section> sections() {
    return sections;
  }

  List<Block> genderBudget() {
    return genderBudget;
  }
}
