package it.schedario.benchmarks.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Searches 100,000 passages through GraphQL on both engines, beside the raw Elasticsearch asked the
 * same, and builds both indices from the store. The systems take turns, so that whatever else the
 * machine does hits all of them: the ratios are the result.
 */
public final class LoadRun {
  private static final int CLIENTS = 8;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration TURN = Duration.ofSeconds(3);
  private static final int TURNS = 6;
  private static final int BUILDS = 1;
  private static final String ELASTICSEARCH = "Elasticsearch";
  private static final String SERVICE = "service";

  private final int passages;
  private final ItalianWords words = new ItalianWords();
  private final Questions questions = new Questions(words);

  private LoadRun(int passages) {
    this.passages = passages;
  }

  /**
   * @param arguments {@code search}, {@code build} or {@code all}, and how many passages of
   *     narrative there are: all with 100,000 unless told
   */
  public static void main(String[] arguments) throws IOException {
    String part = arguments.length > 0 ? arguments[0] : "all";
    if (!List.of("search", "build", "all").contains(part)) {
      throw new IllegalArgumentException("'" + part + "' is none of search, build, all");
    }
    int passages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    new LoadRun(passages).run(!part.equals("search"), !part.equals("build"));
  }

  private void run(boolean build, boolean search) throws IOException {
    Corpus.Written corpus = Corpus.write(words, passages);
    System.out.printf(
        "%,d sheets, %,d passages of narratives and notes, %,d with titles and names%n%n",
        corpus.sheets(), corpus.narratives(), corpus.passages());
    Path copy = corpus.copy();
    try (ServerProcess elasticsearch = ServerProcess.elasticsearch()) {
      build(corpus, copy, elasticsearch, build);
      if (search) {
        search(corpus, copy, elasticsearch);
      }
    } finally {
      Corpus.delete(copy);
    }
  }

  /** Where builds are not measured, one is needed nevertheless: this Elasticsearch is empty. */
  private static void build(
      Corpus.Written corpus, Path copy, ServerProcess elasticsearch, boolean measured) {
    if (!measured) {
      try (IndexBuild real = new IndexBuild(copy, elasticsearch.address())) {
        real.run(() -> Duration.ZERO);
      }
      return;
    }
    System.out.println(
        "Index built from the store: passages of narratives and notes, all passages");
    try (IndexBuild embedded = new IndexBuild(corpus.store(), null);
        IndexBuild real = new IndexBuild(copy, elasticsearch.address())) {
      for (int i = 1; i <= BUILDS; i++) {
        report("embedded, build " + i, corpus, embedded.run(() -> Duration.ZERO));
        report("Elasticsearch, build " + i, corpus, real.run(elasticsearch::processorTime));
      }
    }
  }

  private static void report(String name, Corpus.Written corpus, IndexBuild.Took took) {
    System.out.printf(
        "  %-24s %,8.0f/s %,8.0f/s in %.1f s; %.1f CPU s here, %.1f CPU s Elasticsearch%n",
        name,
        corpus.narratives() / took.seconds(),
        corpus.passages() / took.seconds(),
        took.seconds(),
        took.processor(),
        took.elsewhere());
  }

  private void search(Corpus.Written corpus, Path copy, ServerProcess elasticsearch)
      throws IOException {
    RawSearches raw = record(copy, elasticsearch);
    try (ServerProcess embedded = ServerProcess.service(corpus.store(), null);
        ServerProcess service = ServerProcess.service(copy, elasticsearch.address())) {
      search(raw, elasticsearch, embedded, service);
    }
  }

  private RawSearches record(Path data, ServerProcess elasticsearch) throws IOException {
    try (Recorder recorder = new Recorder(elasticsearch.address());
        ServerProcess service = ServerProcess.service(data, recorder.address())) {
      return RawSearches.record(
          questions, new GraphQLCalls(service.address()), recorder, elasticsearch.address());
    }
  }

  private void search(
      RawSearches raw, ServerProcess elasticsearch, ServerProcess embedded, ServerProcess service) {
    GraphQLCalls onElasticsearch = new GraphQLCalls(service.address());
    GraphQLCalls onLucene = new GraphQLCalls(embedded.address());
    Measured search =
        new Measured(
            "raw _search", raw::search, Map.of(ELASTICSEARCH, elasticsearch::processorTime));
    Measured all =
        new Measured(
            "raw, all calls of a search",
            raw::all,
            Map.of(ELASTICSEARCH, elasticsearch::processorTime));
    Measured graphQL =
        new Measured(
            "GraphQL on Elasticsearch",
            question -> onElasticsearch.ask(questions.body(question)),
            Map.of(ELASTICSEARCH, elasticsearch::processorTime, SERVICE, service::processorTime));
    Measured lucene =
        new Measured(
            "GraphQL embedded",
            question -> onLucene.ask(questions.body(question)),
            Map.of(SERVICE, embedded::processorTime));
    List<Measured> systems = List.of(search, all, graphQL, lucene);
    check(onElasticsearch, onLucene);
    measure(systems);
    System.out.printf("%nThe service makes %.2f calls a search%n", raw.callsPerQuestion());
    print(systems, search);
    target("GraphQL/raw p50", ratio(graphQL, search, LoadRun::p50), "<=", 1.5);
    target("GraphQL/raw throughput", ratio(graphQL, search, Measured::throughput), ">=", 0.7);
    target("embedded/raw p50", ratio(lucene, search, LoadRun::p50), "<=", 1.0);
  }

  /** Both engines must find the same, or one of them measures something else. */
  private void check(GraphQLCalls onElasticsearch, GraphQLCalls onLucene) {
    for (int i = 0; i < questions.count(); i += 25) {
      byte[] body = questions.body(i);
      var expected = onLucene.data(body).at("/search/totalCount");
      var found = onElasticsearch.data(body).at("/search/totalCount");
      if (!expected.equals(found)) {
        throw new IllegalStateException("question " + i + ": " + expected + " and " + found);
      }
    }
  }

  private void measure(List<Measured> systems) {
    for (Measured system : systems) {
      system.warmUp(questions, CLIENTS, WARM_UP);
    }
    for (int question = 0; question < questions.count(); question++) {
      for (Measured system : rotated(systems, question)) {
        system.askAlone(question);
      }
    }
    for (int turn = 0; turn < TURNS; turn++) {
      for (Measured system : rotated(systems, turn)) {
        system.askTogether(questions, CLIENTS, TURN);
      }
    }
  }

  private static List<Measured> rotated(List<Measured> systems, int by) {
    List<Measured> rotated = new ArrayList<>(systems);
    Collections.rotate(rotated, by);
    return rotated;
  }

  private static void print(List<Measured> systems, Measured base) {
    System.out.printf(
        "%n%-28s %22s %34s  %s%n",
        "", "1 client: p50  p95 ms", CLIENTS + " clients: p50  p95 ms  calls/s", "CPU ms a call");
    for (Measured system : systems) {
      System.out.printf(
          "%-28s %12.1f %9.1f %16.1f %7.1f %9.0f  ",
          system.name,
          system.alone().percentile(50),
          system.alone().percentile(95),
          system.together().percentile(50),
          system.together().percentile(95),
          system.throughput());
      system
          .processorTime()
          .forEach((process, time) -> System.out.printf(" %s %.1f", process, time));
      System.out.printf(
          "%n%-28s %12.2f %9.2f %16.2f %7.2f %9.2f%n",
          "  against " + base.name,
          ratio(system, base, LoadRun::p50),
          ratio(system, base, measured -> measured.alone().percentile(95)),
          ratio(system, base, measured -> measured.together().percentile(50)),
          ratio(system, base, measured -> measured.together().percentile(95)),
          ratio(system, base, Measured::throughput));
    }
    System.out.println();
  }

  private static double p50(Measured measured) {
    return measured.alone().percentile(50);
  }

  private static double ratio(Measured system, Measured base, ToDoubleFunction<Measured> figure) {
    return figure.applyAsDouble(system) / figure.applyAsDouble(base);
  }

  private static void target(String name, double found, String relation, double limit) {
    boolean met = relation.equals("<=") ? found <= limit : found >= limit;
    System.out.printf(
        "%-24s %.2f, target %s %.1f: %s%n", name, found, relation, limit, met ? "met" : "MISSED");
  }
}
