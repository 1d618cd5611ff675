package it.schedario.schema.acts;

import it.schedario.schema.ActBody;
import it.schedario.schema.ActKind;
import it.schedario.schema.ActReference;
import it.schedario.schema.acts.ActForm.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the acts a text cites.
 *
 * <pre>
 * citation := form (connector? (body | qualifier))* (connector word)? number list body?
 * list     := ((","|";"|"e") number)*
 * </pre>
 *
 * The number with its year is read by {@link ActNumberReader}; the forms stand in {@link ActForms}.
 */
public final class ActScanner {
  private static final Set<String> CONNECTORS =
      Set.of("di", "del", "dello", "della", "dell", "dei", "delle", "dal", "dalla", "a");

  /** Words between form and number that add nothing to which act it is. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "regione",
          "regionale",
          "lombardia",
          "dirigenziale",
          "dirigenziali",
          "sindacale",
          "sindacali",
          "sindaco",
          "dirigente",
          "delibera",
          "deliberazione",
          "contrarre",
          "gen",
          "generale");

  /** Words before a bare law number that show a citation: <i>ex legge 162</i>. */
  private static final Set<String> CITING =
      Set.of("ex", "la", "della", "dalla", "alla", "sulla", "nella", "colla");

  private static final String CLOSING = ",;.:)]»”\"";

  private static final int MAX_QUALIFIERS = 5;

  private final Tokens tokens;
  private final ActNumberReader numbers;
  private final boolean query;
  private final List<ActMention> mentions = new ArrayList<>();

  private ActScanner(Tokens tokens, boolean query) {
    this.tokens = tokens;
    this.numbers = new ActNumberReader(tokens);
    this.query = query;
  }

  /** The acts cited in the text of a document, in order. */
  public static List<ActMention> inText(String text) {
    return new ActScanner(new Tokens(text), false).scan();
  }

  /**
   * The acts named in a search query. A form and a number are enough here, in small letters too:
   * who types <i>dd 998</i> means the act.
   */
  public static List<ActMention> inQuery(String query) {
    return new ActScanner(new Tokens(query), true).scan();
  }

  private List<ActMention> scan() {
    int at = 0;
    while (at < tokens.count()) {
      WordTable.Match<ActForm> head = ActForms.HEADS.match(tokens, at);
      at = head == null ? at + 1 : Math.max(at + 1, citation(at, head));
    }
    return List.copyOf(mentions);
  }

  /** Adds the acts of one citation; gives the token to go on from, 0 when there is none. */
  private int citation(int start, WordTable.Match<ActForm> head) {
    ActForm form = head.meaning();
    boolean small = form.ambiguousInLowerCase() && !head.distinct();
    if (form.kind() == ActKind.DI && !query && (small || standsInCapitals(start))) {
      return 0;
    }
    Lead lead = lead(head.next(), form.body());
    boolean numbersPassYears = lead.body() == ActBody.REGIONAL_EXECUTIVE;
    ActNumber first = numbers.read(lead.next(), numbersPassYears);
    boolean filled = false;
    if (first == null) {
      int filler = afterFiller(lead.next());
      first = filler > 0 ? numbers.read(filler, numbersPassYears) : null;
      filled = true;
    }
    if (first == null) {
      return 0;
    }
    List<Item> items = list(start, first, numbersPassYears);
    boolean bodyMayFollow = form.kind() == ActKind.RESOLUTION && lead.body() == null;
    Lead trail = bodyMayFollow ? lead(items.get(items.size() - 1).number().next(), null) : lead;
    Proof proof = filled || (small && !query) ? Proof.YEAR : form.proof();
    if (!proves(proof, form.kind(), start, items)) {
      return items.size() == 1 ? 0 : items.get(items.size() - 1).number().next();
    }
    return add(form.kind(), lead.body() == null ? trail.body() : lead.body(), items, trail);
  }

  /** Bodies and qualifiers behind a form or number, with the connectors before them. */
  private Lead lead(int at, @Nullable ActBody known) {
    ActBody body = known;
    int next = at;
    for (int i = 0; i < MAX_QUALIFIERS; i++) {
      int word = CONNECTORS.contains(tokens.at(next).text()) ? next + 1 : next;
      if (isApostrophe(word)) {
        word++;
      }
      WordTable.Match<ActBody> match = body == null ? ActForms.BODIES.match(tokens, word) : null;
      if (match != null) {
        body = match.meaning();
        next = match.next();
      } else if (QUALIFIERS.contains(tokens.at(word).text())) {
        next = tokens.at(word + 1).is(".") ? word + 2 : word + 1;
      } else {
        break;
      }
    }
    return new Lead(body, next);
  }

  private boolean isApostrophe(int at) {
    return tokens.at(at).is("'") || tokens.at(at).is("’");
  }

  /** Behind one word of purpose, when a number sign follows: <i>Delibera di patrocinio n.</i> */
  private int afterFiller(int at) {
    boolean purpose = CONNECTORS.contains(tokens.at(at).text()) && tokens.at(at + 1).isWord();
    return purpose && numbers.isSign(at + 2) ? at + 2 : 0;
  }

  /** The first number and those the sentence adds to it: {@code DI 2024-93, 455 e 588}. */
  private List<Item> list(int start, ActNumber first, boolean numbersPassYears) {
    List<Item> items = new ArrayList<>();
    items.add(new Item(start, first));
    ActNumber last = first;
    while (true) {
      int at = afterSeparator(last.next());
      if (at == last.next()) {
        return items;
      }
      boolean sharesYear = first.yearFirst() || first.plural();
      ActNumber more = numbers.readNumber(at, numbersPassYears, sharesYear);
      if (more == null || !(sharesYear || standsAlone(more))) {
        return items;
      }
      items.add(new Item(at, more));
      last = more;
    }
  }

  /** Whether a further number says its own year beyond doubt: 12/24 may be anything. */
  private boolean standsAlone(ActNumber number) {
    return number.isDated()
        && (number.signed()
            || number.date() != null
            || PrintedYear.isFull(tokens.at(number.next() - 1)));
  }

  private int afterSeparator(int at) {
    int index = at;
    if (tokens.at(index).is(",") || tokens.at(index).is(";")) {
      index++;
    }
    return tokens.at(index).is("e") || tokens.at(index).is("ed") ? index + 1 : index;
  }

  private boolean proves(Proof proof, ActKind kind, int start, List<Item> items) {
    ActNumber first = items.get(0).number();
    if (first.number() == null) {
      // A date alone tells laws and resolutions apart, not the letters of a register.
      return kind != ActKind.PROTOCOL && kind != ActKind.PROPOSAL && proof != Proof.YEAR_FIRST;
    }
    if (proof == Proof.YEAR_FIRST) {
      return first.yearFirst();
    }
    if (first.isDated() || items.get(items.size() - 1).number().isDated()) {
      return true;
    }
    if (!first.signed() && PrintedYear.isFull(tokens.at(first.next() - 1))) {
      // "Consiglio comunale 2024": a year, not a number.
      return false;
    }
    if (query) {
      return true;
    }
    return switch (proof) {
      case NUMBER -> true;
      case SIGN_OR_YEAR -> first.signed();
      case SIGN_YEAR_OR_SENTENCE -> first.signed() || sentenceCites(start, first);
      case YEAR, YEAR_FIRST -> false;
    };
  }

  private boolean sentenceCites(int start, ActNumber number) {
    if (number.number() == null || number.number().length() < 2) {
      return false;
    }
    Token before = tokens.at(start - 1).is(".") ? tokens.at(start - 2) : tokens.at(start - 1);
    Token behind = tokens.at(number.next());
    return CITING.contains(before.text())
        || behind.kind() == Token.Kind.NONE
        || CLOSING.contains(behind.text());
  }

  /** Whether the word before is in capitals too, so that DI is most likely the preposition. */
  private boolean standsInCapitals(int at) {
    Token before = tokens.at(at - 1);
    return tokens.inCapitals(at - 1) && !before.is("atti") && !before.is("atto");
  }

  private int add(ActKind kind, @Nullable ActBody body, List<Item> items, Lead trail) {
    Item lastItem = items.get(items.size() - 1);
    boolean bodyBehind = body != null && trail.next() > lastItem.number().next();
    ActNumber last = lastItem.number();
    if (bodyBehind) {
      ActNumber moved =
          new ActNumber(last.number(), last.year(), last.date(), false, false, false, trail.next());
      last = last.date() == null ? numbers.withTail(moved) : moved;
    }
    ActNumber first = items.get(0).number();
    for (Item item : items) {
      ActNumber number = item.equals(lastItem) ? last : item.number();
      if (!number.isDated()) {
        number = first.isDated() ? number.withYear(first.yearOrThatOfDate(), null) : number;
        number = first.plural() ? number.withYear(last.year(), last.date()) : number;
      }
      int from = tokens.at(item.start()).start();
      int to = tokens.at(number.next() - 1).end();
      ActReference act =
          new ActReference(
              kind,
              kind == ActKind.RESOLUTION ? body : null,
              number.number(),
              number.yearOrThatOfDate(),
              number.date(),
              tokens.printed(from, to));
      mentions.add(new ActMention(act, from, to));
    }
    return last.next();
  }

  /** A body, where one was found, and the token behind it. */
  private record Lead(@Nullable ActBody body, int next) {}

  /** A number of a list and the token its printed form begins with. */
  private record Item(int start, ActNumber number) {}
}
