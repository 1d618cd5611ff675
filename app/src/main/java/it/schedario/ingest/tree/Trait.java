package it.schedario.ingest.tree;

/** What a word tells about the cell it stands in, as bits. */
final class Trait {
  /** It goes on inside a sentence. */
  static final int LOWER = 1;

  static final int CAPITAL = 2;

  /** It asks for a word behind it. */
  static final int OPEN = 4;

  static final int SENTENCE_END = 8;

  /** A bullet, or the number of a list. */
  static final int ITEM = 16;

  /** A cell can hardly begin with it. */
  static final int WEAK = 32;

  /** A semicolon or colon ends it. */
  static final int CLAUSE_END = 64;

  /** A capital of a word the document has with a small letter, too: it is no name. */
  static final int COMMON = 128;

  /** A noun of action or an infinitive. */
  static final int ACTION = 256;

  static final int FIRST_ITEM = 512;
  static final int LATER_ITEM = 1024;

  /** Letters that are all capitals. */
  static final int ACRONYM = 2048;

  private Trait() {}

  static short of(String word, Phrases phrases) {
    int traits = 0;
    traits |= Words.beginsInside(word) ? LOWER : 0;
    if (Words.beginsWithCapital(word) && !Words.isAcronym(word)) {
      traits |= phrases.isCommon(word) || Words.opensResult(word) ? CAPITAL | COMMON : CAPITAL;
    }
    traits |= Words.beginsWithCapital(word) && Words.isAcronym(word) ? ACRONYM : 0;
    traits |= Words.endsOpen(word) ? OPEN : 0;
    traits |= Words.endsSentence(word) ? SENTENCE_END : 0;
    traits |= word.endsWith(";") || word.endsWith(":") ? CLAUSE_END : 0;
    traits |= Words.isNumber(word) ? ITEM : 0;
    traits |= Words.beginsWeakly(word) ? WEAK : 0;
    traits |= Words.namesAction(word) ? ACTION : 0;
    int number = Words.itemNumber(word);
    traits |= number == 1 ? FIRST_ITEM : number > 1 ? LATER_ITEM : 0;
    return (short) traits;
  }
}
