package it.schedario.cli;

import io.micronaut.core.async.publisher.CompletableFuturePublisher;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.core.async.publisher.PublishersOptimizations;
import io.micronaut.core.async.subscriber.Completable;
import io.micronaut.core.optim.StaticOptimizations;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells Micronaut which reactive types there are, in the words of its build-time optimizer.
 * Otherwise it initializes each one it knows by name to see whether it is there, and with {@code
 * Flux} come 270 classes that no call of ours needs.
 */
public final class ReactiveTypes implements StaticOptimizations.Loader<PublishersOptimizations> {

  @Override
  public PublishersOptimizations load() {
    List<Class<?>> single =
        List.of(
            CompletableFuturePublisher.class,
            Publishers.JustPublisher.class,
            Publishers.JustThrowPublisher.class,
            Mono.class);
    List<Class<?>> completable = List.of(Completable.class);
    List<Class<?>> all = new ArrayList<>(single);
    all.addAll(completable);
    all.add(Flux.class);
    return new PublishersOptimizations(all, single, completable);
  }
}
