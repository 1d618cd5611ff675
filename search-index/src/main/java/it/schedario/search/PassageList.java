package it.schedario.search;

import it.schedario.schema.Paragraph;
import it.schedario.schema.PlanningDocument;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the passages of a document, each with its page. */
final class PassageList {
  private static final String PAGE_TEXT = "Testo della pagina";

  private final PageFinder pages;
  private final List<Passage> passages = new ArrayList<>();

  PassageList(PlanningDocument document) {
    pages = new PageFinder(document.source());
  }

  /** Town and year: people type them among their words ("asili nido Pieve Montana 2024"). */
  void addTownAndYear(PlanningDocument document) {
    add("municipality.name", "Comune", Weight.NAME, document.municipality().name());
    add("year", "Anno", Weight.NAME, Integer.toString(document.year()));
  }

  void add(String field, String section, @Nullable String text) {
    add(field, section, Weight.NARRATIVE, text);
  }

  /** Adds a text that may be long, in pieces; nothing when there is no text. */
  void add(String field, String section, Weight weight, @Nullable String text) {
    if (text == null) {
      return;
    }
    for (PassageCutter.Cut cut : PassageCutter.cut(text)) {
      int page = pages.page(field, text.length(), cut.start());
      passages.add(new Passage(field, section, weight, page, cut.start(), cut.text()));
    }
  }

  /**
   * Adds text of pages, as printed.
   *
   * @param path of the list of paragraphs: {@code source.pageText}
   */
  void addPageText(String path, List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      String field = path + "[" + i + "].text";
      int page = paragraphs.get(i).source().page();
      for (PassageCutter.Cut cut : PassageCutter.cut(paragraphs.get(i).text())) {
        passages.add(new Passage(field, PAGE_TEXT, Weight.PAGE, page, cut.start(), cut.text()));
      }
    }
  }

  List<Passage> toList() {
    return List.copyOf(passages);
  }
}
