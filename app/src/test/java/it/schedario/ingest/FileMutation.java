package it.schedario.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Damages files as programs, people and transmission do. Works on bytes, seen as Latin-1: what it
 * does to letters of several bytes is one more kind of damage.
 */
final class FileMutation {
  private static final int LONGEST_STRETCH = 200;
  private static final int MOST_REPETITIONS = 2000;
  private static final int LARGEST = 1 << 20;

  private static final List<String> INTRUDERS =
      List.of(
          "\n",
          "\r",
          "\f",
          "\t",
          " ",
          "\0",
          "\u001B",
          "-",
          "o ",
          "1. ",
          "V",
          "%",
          "_",
          ":",
          "'",
          "(",
          "9999999999999999999",
          "1,00",
          "-0,00",
          "31/02/2024",
          "Totale",
          "MISSIONE\n",
          "FASE\n",
          "INDICATORI\n",
          "16.10\n",
          // In UTF-8: a blank of no width, a line separator, half of a pair, the mark of the order.
          "\u00E2\u0080\u008B",
          "\u00E2\u0080\u00A8",
          "\u00ED\u00A0\u0080",
          "\u00EF\u00BB\u00BF");

  private final RandomGenerator random;
  private final StringBuilder text;
  private final String other;

  private FileMutation(byte[] content, byte[] other, RandomGenerator random) {
    this.random = random;
    this.text = new StringBuilder(new String(content, ISO_8859_1));
    this.other = new String(other, ISO_8859_1);
  }

  /**
   * @param other a file that stretches are taken from
   */
  static byte[] of(byte[] content, byte[] other, RandomGenerator random) {
    FileMutation mutation = new FileMutation(content, other, random);
    for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
      mutation.change();
    }
    return mutation.text.toString().getBytes(ISO_8859_1);
  }

  private void change() {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(LONGEST_STRETCH));
    String stretch = text.substring(from, to);
    switch (random.nextInt(14)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(random.nextInt(text.length() + 1), stretch);
      case 2 -> text.insert(from, INTRUDERS.get(random.nextInt(INTRUDERS.size())));
      case 3 -> text.replace(from, to, stretch.replace("\n\n", "\n"));
      case 4 -> text.replace(from, to, stretch.replace('\n', ' '));
      case 5 -> text.replace(from, to, stretch.replace(" ", "\n"));
      case 6 -> text.replace(from, to, stretch.replace(" ", ""));
      case 7 -> text.replace(from, to, stretch.toUpperCase(Locale.ROOT));
      case 8 -> text.replace(from, to, stretch.replaceAll("[0-9]", "" + random.nextInt(10)));
      case 9 -> text.insert(from, stretchOf(other));
      case 10 -> repeat(from, stretch);
      case 11 -> moveLine(from);
      case 12 -> text.setLength(random.nextInt(8) == 0 ? from : text.length());
      default -> {
        if (from < text.length()) {
          text.setCharAt(from, (char) random.nextInt(256));
        }
      }
    }
  }

  private String stretchOf(String source) {
    int from = random.nextInt(source.length() + 1);
    return source.substring(from, Math.min(source.length(), from + random.nextInt(2000)));
  }

  /** Many times the same: what is quadratic shows. */
  private void repeat(int at, String stretch) {
    int times = 1 + random.nextInt(random.nextInt(10) == 0 ? MOST_REPETITIONS : 5);
    if (text.length() + (long) times * stretch.length() < LARGEST) {
      text.insert(at, stretch.repeat(times));
    }
  }

  private void moveLine(int at) {
    int start = text.lastIndexOf("\n", at) + 1;
    int end = text.indexOf("\n", start);
    if (end > start) {
      String line = text.substring(start, end + 1);
      text.delete(start, end + 1);
      int to = text.indexOf("\n", random.nextInt(text.length() + 1)) + 1;
      text.insert(to, line);
    }
  }
}
