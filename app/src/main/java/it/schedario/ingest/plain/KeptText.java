package it.schedario.ingest.plain;

import it.schedario.ingest.text.WhiteSpace;
import it.schedario.schema.Paragraph;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives text that no parser claimed a place where it is found: what stands on a page with cards
 * goes to the card before it, as text of its page; pages of their own, such as the report a town
 * binds in front of its sheets, become a plain document.
 */
public final class KeptText {
  /** Less makes no document: a cover goes to the card behind it. */
  private static final int LEAST_OF_A_DOCUMENT = 400;

  /** A card takes no more; it would be found by what others say. */
  private static final int MOST_OF_A_CARD = 20_000;

  private final List<PlanningDocument> cards;
  private final NavigableMap<Integer, Integer> cardByStart = new TreeMap<>();
  private final Set<Integer> pagesOfCards = new HashSet<>();
  private final Map<Integer, List<Paragraph>> kept = new HashMap<>();
  private final int[] characters;

  private KeptText(List<PlanningDocument> cards) {
    this.cards = cards;
    this.characters = new int[cards.size()];
    for (int i = 0; i < cards.size(); i++) {
      for (SourceSpan span : cards.get(i).source().spans()) {
        cardByStart.putIfAbsent(span.start(), i);
        pagesOfCards.add(span.page());
      }
    }
  }

  /**
   * Returns the cards with what they keep, and behind them what became documents.
   *
   * @param cards at least one
   * @param stretches that nobody claimed, in order
   */
  public static List<PlanningDocument> share(
      List<PlanningDocument> cards, String text, List<SourceSpan> stretches) {
    return stretches.isEmpty() ? cards : new KeptText(cards).share(text, stretches);
  }

  private List<PlanningDocument> share(String text, List<SourceSpan> stretches) {
    List<Paragraph> rest = new ArrayList<>();
    for (SourceSpan stretch : stretches) {
      if (Paragraphs.hasWords(text, stretch.start(), stretch.end())) {
        String words = WhiteSpace.fold(text.substring(stretch.start(), stretch.end()));
        Paragraph paragraph = new Paragraph(words, stretch);
        if (!pagesOfCards.contains(paragraph.page()) || !keep(paragraph)) {
          rest.add(paragraph);
        }
      }
    }
    if (rest.stream().mapToLong(paragraph -> paragraph.text().length()).sum()
        < LEAST_OF_A_DOCUMENT) {
      rest.removeIf(this::keep);
    }
    List<PlanningDocument> all = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      PlanningDocument card = cards.get(i);
      List<Paragraph> added = kept.getOrDefault(i, List.of());
      all.add(added.isEmpty() ? card : card.withSource(card.source().withPageText(added)));
    }
    if (!rest.isEmpty()) {
      all.addAll(documents(rest, text));
    }
    return all;
  }

  /** Whether the card before it has room for it; what stands before all goes to the first. */
  private boolean keep(Paragraph paragraph) {
    Map.Entry<Integer, Integer> before = cardByStart.floorEntry(paragraph.source().start());
    int card =
        before != null
            ? before.getValue()
            : cardByStart.isEmpty() ? 0 : cardByStart.firstEntry().getValue();
    int length = paragraph.text().length();
    if (characters[card] + length > MOST_OF_A_CARD) {
      return false;
    }
    characters[card] += length;
    kept.computeIfAbsent(card, c -> new ArrayList<>()).add(paragraph);
    return true;
  }

  private List<PlanningDocument> documents(List<Paragraph> rest, String text) {
    PlanningDocument card = cards.get(0);
    return new PlainCards(
            card.source().document(),
            Found.given(card.municipality()),
            Found.given(card.year()),
            Title.of(rest, text))
        .of(rest);
  }
}
