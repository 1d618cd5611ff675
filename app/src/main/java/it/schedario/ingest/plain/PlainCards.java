package it.schedario.ingest.plain;

import it.schedario.schema.FieldSource;
import it.schedario.schema.Municipality;
import it.schedario.schema.Paragraph;
import it.schedario.schema.PlainDocument;
import it.schedario.schema.PlainDocument.Page;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.Source;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes cards of paragraphs. A long document is several, so that each can be kept in one record,
 * indexed and sent; most are one.
 */
final class PlainCards {
  /** About two hundred pages. */
  static final int MOST_CHARACTERS = 500_000;

  static final int MOST_PARAGRAPHS = 10_000;

  private final String source;
  private final Found<Municipality> town;
  private final Found<Integer> year;
  private final Title title;

  /**
   * @param source id of the source document
   */
  PlainCards(String source, Found<Municipality> town, Found<Integer> year, Title title) {
    this.source = source;
    this.town = town;
    this.year = year;
    this.title = title;
  }

  /**
   * @param paragraphs in order, at least one
   */
  List<PlanningDocument> of(List<Paragraph> paragraphs) {
    String id =
        town.value().slug() + ":" + year.value() + ":plain:" + PlainKey.of(title, paragraphs);
    List<PlanningDocument> cards = new ArrayList<>();
    int from = 0;
    int characters = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      int length = paragraphs.get(i).text().length();
      if (i > from && (characters + length > MOST_CHARACTERS || i - from == MOST_PARAGRAPHS)) {
        cards.add(card(id, cards.size() + 1, paragraphs.subList(from, i)));
        from = i;
        characters = 0;
      }
      characters += length;
    }
    cards.add(card(id, cards.size() + 1, paragraphs.subList(from, paragraphs.size())));
    return cards;
  }

  private PlainDocument card(String id, int part, List<Paragraph> paragraphs) {
    List<Page> pages = pages(paragraphs);
    List<FieldSource> fields =
        Stream.of(
                Stream.of(new FieldSource("title", List.of(title.printed()))),
                town.source("municipality"),
                year.source("year"))
            .flatMap(sources -> sources)
            .toList();
    return new PlainDocument(
        part == 1 ? id : id + ":" + part,
        town.value(),
        year.value(),
        title.text(),
        part,
        pages,
        new Source(
            source, pages.get(0).number(), pages.stream().map(PlainCards::span).toList(), fields));
  }

  private static List<Page> pages(List<Paragraph> paragraphs) {
    List<Page> pages = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= paragraphs.size(); i++) {
      int page = paragraphs.get(from).page();
      if (i == paragraphs.size() || paragraphs.get(i).page() != page) {
        pages.add(new Page(page, paragraphs.subList(from, i)));
        from = i;
      }
    }
    return pages;
  }

  private static SourceSpan span(Page page) {
    List<Paragraph> paragraphs = page.paragraphs();
    return new SourceSpan(
        page.number(),
        paragraphs.get(0).source().start(),
        paragraphs.get(paragraphs.size() - 1).source().end());
  }
}
