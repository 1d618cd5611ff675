package it.schedario.search.query;

import it.schedario.search.FacetName;
import it.schedario.search.InvalidSearchException;
import it.schedario.search.query.QueryNode.Either;
import it.schedario.search.query.QueryNode.Everything;
import it.schedario.search.query.QueryNode.Excluded;
import it.schedario.search.query.QueryNode.Field;
import it.schedario.search.query.QueryNode.Phrase;
import it.schedario.search.query.QueryNode.Prefix;
import it.schedario.search.query.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query language of docs/query-language.md.
 *
 * <p>People paste text into a search box, so what can be read sensibly is: a quote left open ends
 * with the query, brackets and lone signs are blanks, an unknown {@code word:} is a word. Only what
 * looks like the language and makes no sense in it is refused, with its place.
 */
public final class QueryParser {
  /** The longest query, in UTF-16 units. */
  public static final int MAX_LENGTH = 2000;

  /** The most words, phrases and filters of one query. */
  public static final int MAX_PARTS = 64;

  static final Map<String, FacetName> FIELDS =
      Map.of(
          "anno", FacetName.YEAR,
          "atto", FacetName.ACT,
          "comune", FacetName.MUNICIPALITY,
          "missione", FacetName.MISSION,
          "programma", FacetName.PROGRAMME,
          "responsabile", FacetName.OFFICER,
          "settore", FacetName.SECTOR,
          "stato", FacetName.STATE,
          "tipo", FacetName.KIND);

  private static final String QUOTES = "\"“”„«»";

  private final String query;
  private int at;
  private int parts;

  private QueryParser(String query) {
    this.query = query;
  }

  /**
   * Returns the parts of the query; all of them together are what is asked.
   *
   * @throws InvalidSearchException when it cannot be read; the message names the place
   */
  public static List<QueryNode> parse(String query) {
    if (query.length() > MAX_LENGTH) {
      throw invalid(
          MAX_LENGTH + 1,
          "query has " + query.length() + " characters, at most " + MAX_LENGTH + " are allowed");
    }
    return new QueryParser(query).parts();
  }

  private List<QueryNode> parts() {
    List<QueryNode> nodes = new ArrayList<>();
    int orAt = 0;
    for (skipBlanks(); at < query.length(); skipBlanks()) {
      int position = at + 1;
      if (takeOr()) {
        if (nodes.isEmpty() || orAt > 0 || !canBeAlternative(nodes.get(nodes.size() - 1))) {
          throw invalid(position, "OR at character " + position + " needs a word before it");
        }
        orAt = position;
        continue;
      }
      QueryNode node = node();
      if (node == null) {
        continue;
      }
      if (orAt > 0 && !canBeAlternative(node)) {
        throw invalid(
            orAt, "OR at character " + orAt + " needs a word behind it that is not excluded");
      }
      if (orAt > 0) {
        nodes.add(either(nodes.remove(nodes.size() - 1), node));
        orAt = 0;
      } else {
        nodes.add(node);
      }
    }
    if (orAt > 0) {
      throw invalid(orAt, "OR at character " + orAt + " needs a word behind it");
    }
    return nodes;
  }

  private static boolean canBeAlternative(QueryNode node) {
    return !(node instanceof Excluded);
  }

  private static Either either(QueryNode first, QueryNode second) {
    List<QueryNode> nodes = new ArrayList<>();
    if (first instanceof Either chain) {
      nodes.addAll(chain.nodes());
    } else {
      nodes.add(first);
    }
    nodes.add(second);
    return new Either(nodes, first.position());
  }

  private @Nullable QueryNode node() {
    int position = at + 1;
    if (query.charAt(at) == '-' && at + 1 < query.length() && !isBlank(query.charAt(at + 1))) {
      at++;
      QueryNode node = simple();
      return node == null ? null : new Excluded(node, position);
    }
    return simple();
  }

  private @Nullable QueryNode simple() {
    int position = at + 1;
    if (isQuote(query.charAt(at))) {
      String phrase = quoted();
      return phrase.isBlank() ? null : counted(new Phrase(phrase, position));
    }
    String raw = raw();
    int colon = raw.indexOf(':');
    FacetName field =
        colon < 0 ? null : FIELDS.get(raw.substring(0, colon).toLowerCase(Locale.ROOT));
    if (field != null) {
      return counted(new Field(field, fieldValue(raw, colon, position), position));
    }
    return word(raw, position);
  }

  private @Nullable QueryNode word(String raw, int position) {
    int star = raw.indexOf('*');
    if (star < 0) {
      return raw.equals("-") ? null : counted(new Word(raw, position));
    }
    if (raw.chars().allMatch(c -> c == '*')) {
      return counted(new Everything(position));
    }
    if (star < raw.length() - 1) {
      throw invalid(
          position + star,
          "the star at character " + (position + star) + " has to stand at the end of a word");
    }
    return counted(new Prefix(raw.substring(0, star), position));
  }

  private String fieldValue(String raw, int colon, int position) {
    String value = raw.substring(colon + 1);
    if (value.isEmpty()) {
      skipBlanks();
      if (at < query.length()) {
        value = isQuote(query.charAt(at)) ? quoted() : raw();
      }
    }
    if (value.isBlank()) {
      throw invalid(
          position,
          "'" + raw.substring(0, colon + 1) + "' at character " + position + " needs a value");
    }
    return value;
  }

  private QueryNode counted(QueryNode node) {
    if (++parts > MAX_PARTS) {
      throw invalid(
          node.position(),
          "query has more than "
              + MAX_PARTS
              + " words, the first too many is at character "
              + node.position());
    }
    return node;
  }

  private boolean takeOr() {
    int length = query.startsWith("OR", at) ? 2 : query.charAt(at) == '|' ? 1 : 0;
    int end = at + length;
    if (length == 0 || (end < query.length() && !isBlank(query.charAt(end)))) {
      return false;
    }
    at = end;
    return true;
  }

  /** From behind the quote to the next one, or to the end of the query. */
  private String quoted() {
    int start = ++at;
    while (at < query.length() && !isQuote(query.charAt(at))) {
      at++;
    }
    return query.substring(start, Math.min(at++, query.length()));
  }

  private String raw() {
    int start = at;
    while (at < query.length() && !isBlank(query.charAt(at)) && !isQuote(query.charAt(at))) {
      at++;
    }
    return query.substring(start, at);
  }

  private void skipBlanks() {
    while (at < query.length() && isBlank(query.charAt(at))) {
      at++;
    }
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '('
        || c == ')';
  }

  /**
   * @param position counted from 1
   */
  private static InvalidSearchException invalid(int position, String message) {
    return new InvalidSearchException(InvalidSearchException.Code.INVALID_QUERY, message, List.of())
        .at(position - 1);
  }
}
