package it.schedario.ingest.classify;

import it.schedario.ingest.classify.ProgrammeVocabulary.Found;
import it.schedario.ingest.classify.ProgrammeVocabulary.Meaning;
import it.schedario.schema.Classification.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a document speak for. A word counts once, where it counts most: that a long
 * report repeats it makes it no more certain.
 */
final class Tally {
  private final int year;
  private final Set<String> counted = new HashSet<>();
  private final List<Vote> votes = new ArrayList<>();

  Tally(int year) {
    this.year = year;
  }

  /**
   * @param points hundredths of what a hint in a title counts
   */
  private record Vote(Meaning meaning, int points, Evidence evidence) {}

  /** To be called with the texts that say most first. */
  void add(WeighedText text, List<Found> terms) {
    for (Found term : terms) {
      if (counted.add(term.key())) {
        for (Meaning meaning : term.meanings()) {
          if (meaning.isIn(year)) {
            Evidence evidence = new Evidence(term.printed(), text.field());
            votes.add(new Vote(meaning, meaning.weight() * text.percent(), evidence));
          }
        }
      }
    }
  }

  int points(Predicate<Meaning> counted) {
    return votes.stream().filter(vote -> counted.test(vote.meaning)).mapToInt(Vote::points).sum();
  }

  /** The mission with the most points; the lower code of equals. */
  @Nullable String mission() {
    Map<String, Integer> points = new TreeMap<>();
    votes.forEach(vote -> points.merge(vote.meaning.mission(), vote.points, Integer::sum));
    return most(points);
  }

  /** The programme of a mission with the most points; the lower code of equals. */
  @Nullable String programme(String mission) {
    Map<String, Integer> points = new TreeMap<>();
    for (Vote vote : votes) {
      String programme = vote.meaning.programme();
      if (programme != null && vote.meaning.mission().equals(mission)) {
        points.merge(programme, vote.points, Integer::sum);
      }
    }
    return most(points);
  }

  /** What counted, that which counted most first. */
  List<Evidence> evidence(Predicate<Meaning> counted, int most) {
    return votes.stream()
        .filter(vote -> counted.test(vote.meaning))
        .sorted(Comparator.comparingInt(Vote::points).reversed())
        .map(Vote::evidence)
        .distinct()
        .limit(most)
        .toList();
  }

  private static @Nullable String most(Map<String, Integer> points) {
    String most = null;
    for (Map.Entry<String, Integer> entry : points.entrySet()) {
      if (most == null || entry.getValue() > points.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }
}
