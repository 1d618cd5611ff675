package it.schedario.ingest.sheet;

import it.schedario.ingest.Layout;
import it.schedario.ingest.OfficialData;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.ingest.SourceFile;
import it.schedario.ingest.UnreadableDocumentException;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;
import java.util.List;

/** The layout <i>scheda obiettivi</i> of a PEG or PIAO, as the planning program prints it. */
public final class SheetLayout implements Layout {
  private static final String HEADING = "SCHEDA OBIETTIVI";

  /** A cover or a first header is not longer than this. */
  private static final int FIRST_LINES = 400;

  private final OfficialData official;

  public SheetLayout(OfficialData official) {
    this.official = official;
  }

  @Override
  public String name() {
    return "scheda-obiettivi";
  }

  @Override
  public boolean recognises(DocumentText text) {
    List<Line> lines = text.lines();
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < FIRST_LINES; i++) {
      if (!lines.get(i).isBlank()) {
        seen++;
        if (lines.get(i).text().endsWith(HEADING) || HeaderReader.beginsAt(lines, i)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public ReadDocument read(SourceFile file, DocumentText text, ReadOptions options)
      throws UnreadableDocumentException {
    return new SheetDocument(name(), official, file, text, options).read();
  }
}
