package it.schedario.search;

import it.schedario.schema.PlainDocument;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import java.util.List;

/** The texts of a {@link PlainDocument}: its title, and its pages. */
final class PlainPassages {
  private PlainPassages() {}

  static List<Passage> of(PlainDocument document) {
    PassageList texts = new PassageList(document);
    texts.add("title", "Titolo", Weight.TITLE, document.title());
    texts.addTownAndYear(document);
    for (int i = 0; i < document.pages().size(); i++) {
      texts.addPageText("pages[" + i + "].paragraphs", document.pages().get(i).paragraphs());
    }
    return texts.toList();
  }
}
