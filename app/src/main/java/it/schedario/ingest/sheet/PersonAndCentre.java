package it.schedario.ingest.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits {@code ROSSI MARIA SERVIZIO ANZIANI}: two columns of a phase's row, printed as one run of
 * capitals. The words an office begins with, the offices and persons the document names elsewhere,
 * and the other rows say where.
 */
final class PersonAndCentre {
  /** Longer runs are no row of a phase. */
  private static final int MOST_WORDS = 40;

  /** A person has a surname and a name. */
  private static final int NAME_WORDS = 2;

  private static final Set<String> PARTICLES =
      Set.of(
          "DA", "DAL", "DALLA", "DE", "DEL", "DELLA", "DELLE", "DEI", "DEGLI", "DELL'", "DI", "D'",
          "LA", "LE", "LI", "LO");

  private final Set<List<String>> centres;
  private final Set<List<String>> persons;

  /** For each beginning of a row the words that follow it somewhere, and likewise for endings. */
  private final Map<List<String>, Set<String>> following = new HashMap<>();

  private final Map<List<String>, Set<String>> preceding = new HashMap<>();

  /**
   * @param rows the words of all rows of the document
   */
  PersonAndCentre(List<List<String>> rows, Set<List<String>> persons, Set<List<String>> centres) {
    this.persons = persons;
    this.centres = new HashSet<>(centres);
    for (List<String> row : new LinkedHashSet<>(rows)) {
      for (int i = 1; i < Math.min(row.size(), MOST_WORDS); i++) {
        following.computeIfAbsent(head(row, i), k -> new HashSet<>()).add(row.get(i));
        preceding.computeIfAbsent(tail(row, i), k -> new HashSet<>()).add(row.get(i - 1));
      }
    }
  }

  /**
   * @param index number of words of the person; 0 when the row names none
   * @param isGuess when nothing in the document supports it
   */
  record Boundary(int index, boolean isGuess) {}

  Boundary split(List<String> row) {
    if (persons.contains(row)) {
      return new Boundary(row.size(), false);
    }
    int sure = surest(row);
    if (sure >= 0) {
      return new Boundary(sure, false);
    }
    int supported = bestSupported(row);
    return supported > 0
        ? new Boundary(supported, false)
        : new Boundary(Math.min(row.size(), guessedName(row)), true);
  }

  /** A known office at the end, or the first word that offices begin with, whichever is longer. */
  private int surest(List<String> row) {
    int keyword = SectorNames.indexOfKeyword(row, 0);
    for (int i = 0; i < row.size(); i++) {
      if (i == keyword || centres.contains(tail(row, i))) {
        return i;
      }
    }
    for (int i = Math.min(row.size(), MOST_WORDS) - 1; i >= NAME_WORDS; i--) {
      if (persons.contains(head(row, i))) {
        return i;
      }
    }
    return -1;
  }

  private int bestSupported(List<String> row) {
    int best = -1;
    int most = NAME_WORDS; // seen with two others at least, on one side or both
    for (int i = NAME_WORDS; i < Math.min(row.size(), MOST_WORDS); i++) {
      int support =
          following.getOrDefault(head(row, i), Set.of()).size()
              + preceding.getOrDefault(tail(row, i), Set.of()).size();
      if (support > most) {
        most = support;
        best = i;
      }
    }
    return best;
  }

  /** Surname with its particles, and one name: {@code DAL POZZO ANNA}. */
  static int guessedName(List<String> row) {
    int words = NAME_WORDS;
    for (int i = 0; i < row.size() && PARTICLES.contains(row.get(i)); i++) {
      words++;
    }
    return words;
  }

  private static List<String> head(List<String> row, int end) {
    return new ArrayList<>(row.subList(0, end));
  }

  private static List<String> tail(List<String> row, int start) {
    return new ArrayList<>(row.subList(start, row.size()));
  }
}
