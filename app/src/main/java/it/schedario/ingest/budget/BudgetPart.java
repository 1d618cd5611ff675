package it.schedario.ingest.budget;

import it.schedario.ingest.PartLayout;
import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.WhiteSpace;
import java.util.BitSet;
import java.util.List;

/**
 * The budget report: begins with its title or with the title of one of its tables.
 *
 * <p>Where the text has no page breaks, a page begins behind the foot that ends in {@code pag. 26},
 * and with a line indented by one or two blanks, as the page break has left one. Nothing else in
 * the tables is indented but column headings, and those by more.
 */
public final class BudgetPart implements PartLayout {
  private static final int MOST_BLANKS = 2;

  @Override
  public String name() {
    return "bilancio";
  }

  @Override
  public boolean begins(List<Line> lines, int index) {
    return BudgetReader.begins(lines.get(index));
  }

  @Override
  public Part open(DocumentText text, List<Line> lines) {
    return new Part() {
      @Override
      public BitSet pageStarts() {
        return BudgetPart.pageStarts(text.text(), lines);
      }

      @Override
      public ParsedPart parse(List<Line> paged, Claims claims) {
        return new ParsedBudget(new BudgetReader(claims).read(paged));
      }
    };
  }

  private static BitSet pageStarts(String text, List<Line> lines) {
    BitSet starts = new BitSet();
    boolean isBehindFoot = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.isBlank()) {
        boolean isFoot = BudgetReader.isFoot(line);
        starts.set(i, isBehindFoot || (isIndented(text, line) && !isFoot));
        isBehindFoot = isFoot;
      }
    }
    return starts;
  }

  private static boolean isIndented(String text, Line line) {
    int begin = line.start();
    while (begin > 0
        && line.start() - begin <= MOST_BLANKS
        && text.charAt(begin - 1) != '\n'
        && WhiteSpace.isBlank(text.charAt(begin - 1))) {
      begin--;
    }
    int blanks = line.start() - begin;
    return blanks > 0 && blanks <= MOST_BLANKS;
  }
}
