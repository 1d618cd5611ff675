package it.schedario.ingest.dup;

import it.schedario.ingest.PartLayout;
import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Programme descriptions of a DUP: each begins a page with the label <i>missione</i>. */
public final class DupPart implements PartLayout {
  /** How far below the first label another has to stand. */
  private static final int NEXT_LABEL = 12;

  @Override
  public String name() {
    return "dup";
  }

  @Override
  public boolean begins(List<Line> lines, int index) {
    if (Label.of(lines.get(index).text()) != Label.MISSIONE) {
      return false;
    }
    int last = Math.min(lines.size() - 1, index + NEXT_LABEL);
    for (int i = index + 1; i <= last; i++) {
      Label label = lines.get(i).isBlank() ? null : Label.of(lines.get(i).text());
      if (label == Label.OBIETTIVO_STRATEGICO || label == Label.PROGRAMMA_OPERATIVO) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Part open(DocumentText text, List<Line> lines) {
    boolean isPlaced = lines.stream().noneMatch(line -> line.boxes().isEmpty() && !line.isBlank());
    PageBands bands =
        new PageBands(
            isPlaced ? lines.stream().filter(line -> !line.isBlank()).toList() : List.of());
    List<List<PrintedLine>> programmes = new ArrayList<>();
    int blanks = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank() || bands.hold(line)) {
        blanks++;
      } else {
        if (begins(lines, i)) {
          programmes.add(new ArrayList<>());
        }
        programmes.get(programmes.size() - 1).add(PrintedLine.of(text.text(), line, i, blanks));
        blanks = 0;
      }
    }
    return isPlaced
        ? Programmes.placed(programmes, lines)
        : Programmes.printed(CutLines.mend(programmes));
  }

  /**
   * A programme.
   *
   * @param description made of its body
   */
  record ReadProgramme(Programme programme, Description description) {}

  /** All programmes of a part, read as far as that needs no pages. */
  private static final class Programmes implements Part {
    private final BitSet pageStarts = new BitSet();
    private final List<ReadProgramme> programmes = new ArrayList<>();

    /** Programmes of a text that has its lines and nothing else. */
    static Programmes printed(List<List<PrintedLine>> printed) {
      Programmes programmes = new Programmes();
      Column column = Column.measure(printed.stream().flatMap(List::stream).toList());
      for (List<PrintedLine> lines : printed) {
        programmes.pageStarts.set(lines.get(0).index());
        Programme programme = Programme.of(lines);
        Description description =
            new BlockReader(column, programmes.pageStarts).read(programme.body());
        programmes.programmes.add(new ReadProgramme(programme, description));
      }
      return programmes;
    }

    /** Programmes of a document that says where each word stands, and where each page ends. */
    static Programmes placed(List<List<PrintedLine>> printed, List<Line> all) {
      Programmes programmes = new Programmes();
      List<Programme> cut = printed.stream().map(Programme::of).toList();
      PlacedColumn column =
          PlacedColumn.measure(
              cut.stream()
                  .map(one -> one.body().stream().map(line -> all.get(line.index())).toList())
                  .toList());
      for (Programme programme : cut) {
        Description description = new PlacedBlockReader(column, all).read(programme.body());
        programmes.programmes.add(new ReadProgramme(programme, description));
      }
      return programmes;
    }

    @Override
    public BitSet pageStarts() {
      return pageStarts;
    }

    @Override
    public ParsedPart parse(List<Line> paged, Claims claims) {
      claims.add(paged);
      return new ParsedProgrammes(programmes, paged);
    }
  }
}
