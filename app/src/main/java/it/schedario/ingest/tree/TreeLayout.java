package it.schedario.ingest.tree;

import it.schedario.ingest.Layout;
import it.schedario.ingest.MunicipalityRegistry;
import it.schedario.ingest.ReadDocument;
import it.schedario.ingest.ReadOptions;
import it.schedario.ingest.SourceFile;
import it.schedario.ingest.UnreadableDocumentException;
import it.schedario.ingest.text.DocumentText;
import it.schedario.ingest.text.Line;

/** The layout <i>albero della performance</i>. */
public final class TreeLayout implements Layout {
  /** The heads of the first table stand no further down. */
  private static final int FIRST_LINES = 200;

  private final MunicipalityRegistry municipalities;

  public TreeLayout(MunicipalityRegistry municipalities) {
    this.municipalities = municipalities;
  }

  @Override
  public String name() {
    return "albero-performance";
  }

  @Override
  public boolean recognises(DocumentText text) {
    return text.lines().stream()
        .limit(FIRST_LINES)
        .map(Line::text)
        .anyMatch(line -> ColumnHeads.isDescriptionHead(line));
  }

  @Override
  public ReadDocument read(SourceFile file, DocumentText text, ReadOptions options)
      throws UnreadableDocumentException {
    return new TreeDocument(name(), municipalities, file, text, options).read();
  }
}
