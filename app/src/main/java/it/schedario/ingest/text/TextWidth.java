package it.schedario.ingest.text;

import java.text.Normalizer;

/**
 * How wide a text was when it was printed.
 *
 * <p>The programs that print planning documents set them in Helvetica or its twin Arial. Measured
 * with the widths of that font a wrapped line is full to the last word, so a line break the printer
 * made can be told from one the author made; counted in characters it can not.
 */
public enum TextWidth {
  /** In thousandths of the size of the font, Helvetica. */
  PRINTED {
    @Override
    public int of(CharSequence text, int start, int end) {
      int width = 0;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        width += c < HELVETICA.length ? HELVETICA[c] : beyondTable(c);
      }
      return width;
    }
  },
  /** In characters, for text that was wrapped again after it was taken out of the page. */
  COUNTED {
    @Override
    public int of(CharSequence text, int start, int end) {
      return end - start;
    }
  };

  static final int AVERAGE_LETTER = 500;

  private static final int UNKNOWN = 556;
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // blank to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
  };

  /** Up to the end of Latin Extended-A; an accented letter is as wide as its plain one. */
  private static final int[] HELVETICA = new int[0x180];

  static {
    for (char c = ' '; c < HELVETICA.length; c++) {
      char plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      HELVETICA[c] = plain - ' ' < ASCII.length ? ASCII[plain - ' '] : UNKNOWN;
    }
    HELVETICA['\u00A0'] = ASCII[0];
  }

  public abstract int of(CharSequence text, int start, int end);

  public int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  private static int beyondTable(char c) {
    return switch (c) {
      case '\u2018', '\u2019' -> 222;
      case '\u201C', '\u201D' -> 333;
      case '\u2022' -> 350;
      case '\u2026', '\u2014' -> 1000;
      default -> UNKNOWN;
    };
  }
}
