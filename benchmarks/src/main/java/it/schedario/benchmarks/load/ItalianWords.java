package it.schedario.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * The vocabulary of an invented town hall. Words are drawn as Zipf has it: the word of rank
 * <i>n</i> half as often as that of rank <i>n/2</i>. The frequent ones are words of the trade, then
 * come inflected forms of verbs, then a long tail of made-up names.
 */
final class ItalianWords {
  private static final List<String> ENDINGS =
      List.of("are", "ato", "ata", "ati", "ate", "ando", "azione", "azioni", "ano", "erà");
  private static final String[] SYLLABLES =
      "ba be bra ca chi co cra da do fa fe fio ga gri la le lo ma mi mon na ne no pa per pi ra ri ro sa se sta ta ti tor va ve vi zo"
          .split(" ", -1);
  private static final int NAMES = 12_000;
  // Only from here on: nobody searches a town hall for "comune".
  private static final int FIRST_SEARCHED = 4;

  private final List<String> words = new ArrayList<>();
  private final int searched;
  private final double[] cumulated;

  ItalianWords() {
    List<String> trade = lines("words.txt");
    words.addAll(trade);
    for (String stem : lines("stems.txt")) {
      ENDINGS.forEach(ending -> words.add(stem + ending));
    }
    searched = words.size();
    Random names = new Random(1);
    for (int i = 0; i < NAMES; i++) {
      words.add(name(names));
    }
    cumulated = new double[words.size()];
    double sum = 0;
    for (int rank = 0; rank < cumulated.length; rank++) {
      sum += 1.0 / (rank + 2);
      cumulated[rank] = sum;
    }
  }

  String draw(Random random) {
    return words.get(rank(random, cumulated.length));
  }

  /** A word somebody may search: none of the most frequent, no made-up name. */
  String drawSearched(Random random) {
    int rank = rank(random, searched);
    return words.get(Math.max(rank, FIRST_SEARCHED + random.nextInt(20)));
  }

  private int rank(Random random, int end) {
    int found = Arrays.binarySearch(cumulated, 0, end, random.nextDouble() * cumulated[end - 1]);
    return Math.min(end - 1, found < 0 ? -found - 1 : found);
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(ItalianWords.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
