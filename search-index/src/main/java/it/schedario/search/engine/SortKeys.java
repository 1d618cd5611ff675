package it.schedario.search.engine;

import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchRequest.Order;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One key per document for every {@link Order} but relevance: engines sort by it and by nothing
 * else. It ends with the id, so no two documents share one, and it is itself the place a cursor
 * remembers.
 */
public final class SortKeys {
  // Sorts before everything a part can hold, so "a" comes before "a b".
  private static final char END = '\u0001';

  // Lucene refuses terms of 32,766 bytes; nobody sorts by the end of a long title.
  private static final int LONGEST_PART = 200;

  private static final int LATEST_YEAR = 9999;
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private SortKeys() {}

  public static Map<Order, String> of(SearchDocument document) {
    String town = town(document);
    String code = code(document);
    String year = Integer.toString(document.year());
    String latestFirst = Integer.toString(LATEST_YEAR - document.year());
    Map<Order, String> keys = new EnumMap<>(Order.class);
    keys.put(Order.NATURAL, key(document, town, latestFirst, code));
    keys.put(Order.TITLE, key(document, folded(document.title())));
    keys.put(Order.CODE, key(document, code, town, latestFirst));
    keys.put(Order.YEAR_ASC, key(document, year, town, code));
    keys.put(Order.YEAR_DESC, key(document, latestFirst, town, code));
    return keys;
  }

  /** The id of the document a key belongs to. */
  public static String id(String key) {
    return key.substring(key.lastIndexOf(END) + 1);
  }

  private static String key(SearchDocument document, String... parts) {
    return String.join(String.valueOf(END), parts) + END + document.id();
  }

  private static String town(SearchDocument document) {
    List<FacetTerm> towns = document.facets().getOrDefault(FacetName.MUNICIPALITY, List.of());
    return towns.isEmpty() ? "" : towns.get(0).value();
  }

  /** Numbers by their value: S08_2 before S08_10. Documents without a code come last. */
  private static String code(SearchDocument document) {
    String code = document.code();
    return code == null
        ? "\uFFFF"
        : NUMBER
            .matcher(folded(code))
            .replaceAll(n -> "0".repeat(Math.max(0, 9 - n.group().length())) + n.group());
  }

  private static String folded(String text) {
    String folded =
        Normalizer.normalize(
            text.substring(0, Math.min(text.length(), LONGEST_PART)), Normalizer.Form.NFD);
    return folded.replaceAll("\\p{M}|\\p{Cntrl}", "").toLowerCase(Locale.ROOT);
  }
}
