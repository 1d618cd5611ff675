package it.schedario.benchmarks.load;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is searched: one to three words, with evidence and four facets. */
final class Questions {
  private static final String SEARCH =
      """
      query ($query: String!) {
        search(query: $query, first: 10) {
          totalCount
          facets(names: [MUNICIPALITY, YEAR, SECTOR, OFFICER]) { name values { value label count selected } }
          edges {
            cursor score
            node { id title }
            evidence { field section page text highlights { start end } }
          }
          pageInfo { endCursor hasNextPage }
        }
      }
      """;
  private static final int COUNT = 200;
  private static final int MAX_WORDS = 3;

  private final List<byte[]> bodies;
  private final AtomicInteger asked = new AtomicInteger();

  Questions(ItalianWords words) {
    Random random = new Random(7);
    bodies =
        IntStream.range(0, COUNT)
            .mapToObj(i -> query(words, random))
            .map(query -> GraphQLCalls.body(SEARCH, Map.of("query", query)))
            .toList();
  }

  private static String query(ItalianWords words, Random random) {
    return Stream.generate(() -> words.drawSearched(random))
        .limit(1 + random.nextInt(MAX_WORDS))
        .collect(Collectors.joining(" "));
  }

  int count() {
    return bodies.size();
  }

  /** As it is posted to the GraphQL endpoint. */
  byte[] body(int question) {
    return bodies.get(question);
  }

  /** The number of one question after the other, for all clients together. */
  int next() {
    return asked.getAndIncrement() % bodies.size();
  }
}
