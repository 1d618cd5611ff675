package it.schedario.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** One of the systems that are measured side by side, and what came out. */
final class Measured {
  final String name;
  private final IntConsumer call;
  private final Map<String, Supplier<Duration>> processes;
  private final Map<String, Double> busy = new LinkedHashMap<>();
  private final Latencies alone = new Latencies();
  private final Latencies together = new Latencies();
  private double seconds;

  /**
   * @param call asks the question of this number
   * @param processes that take part, each with the processor time it has used so far
   */
  Measured(String name, IntConsumer call, Map<String, Supplier<Duration>> processes) {
    this.name = name;
    this.call = call;
    this.processes = processes;
  }

  /** One call with nothing else under way. */
  void askAlone(int question) {
    long start = System.nanoTime();
    call.accept(question);
    alone.add(System.nanoTime() - start);
  }

  /** Several clients, each asking one question after the other for this time; nothing is noted. */
  void warmUp(Questions questions, int clients, Duration time) {
    run(questions, clients, time);
  }

  void askTogether(Questions questions, int clients, Duration time) {
    Map<String, Duration> before = used();
    long start = System.nanoTime();
    together.addAll(run(questions, clients, time));
    seconds += (System.nanoTime() - start) / 1e9;
    used()
        .forEach(
            (process, now) ->
                busy.merge(process, now.minus(before.get(process)).toNanos() / 1e6, Double::sum));
  }

  private Latencies run(Questions questions, int clients, Duration time) {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      long end = System.nanoTime() + time.toNanos();
      List<Future<Latencies>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        running.add(threads.submit(() -> askUntil(end, questions)));
      }
      Latencies all = new Latencies();
      for (Future<Latencies> client : running) {
        all.addAll(client.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException(name + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(name + " was interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private Latencies askUntil(long end, Questions questions) {
    Latencies latencies = new Latencies();
    while (System.nanoTime() < end) {
      int question = questions.next();
      long start = System.nanoTime();
      call.accept(question);
      latencies.add(System.nanoTime() - start);
    }
    return latencies;
  }

  private Map<String, Duration> used() {
    Map<String, Duration> used = new LinkedHashMap<>();
    processes.forEach((process, time) -> used.put(process, time.get()));
    return used;
  }

  Latencies alone() {
    return alone;
  }

  Latencies together() {
    return together;
  }

  /** Calls per second with several clients. */
  double throughput() {
    return together.count() / seconds;
  }

  /** Milliseconds of processor time per call, by process. */
  Map<String, Double> processorTime() {
    Map<String, Double> perCall = new LinkedHashMap<>();
    busy.forEach((process, milliseconds) -> perCall.put(process, milliseconds / together.count()));
    return perCall;
  }
}
