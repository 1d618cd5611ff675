package it.schedario.graphql;

import it.schedario.store.DocumentStore;
import it.schedario.store.InMemoryDocumentStore;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Stands before a store in memory, counts how often it is read, and can make reading fail. */
public final class StoreWatch implements InvocationHandler {
  private static final Set<String> WRITES =
      Set.of(
          "keep",
          "replace",
          "withdraw",
          "restore",
          "markIndexed",
          "markSettled",
          "noteFailure",
          "recover");

  private final Map<String, Integer> calls = new ConcurrentSkipListMap<>();
  private volatile DocumentStore store = new InMemoryDocumentStore();
  private volatile @Nullable RuntimeException trouble;

  /** The store that is watched, for the code under test. */
  DocumentStore watched() {
    return (DocumentStore)
        Proxy.newProxyInstance(
            DocumentStore.class.getClassLoader(), new Class<?>[] {DocumentStore.class}, this);
  }

  /** How often each reading method was called since the last {@link #forgetCalls}. */
  public Map<String, Integer> calls() {
    return calls;
  }

  public void forgetCalls() {
    calls.clear();
  }

  /** From now on every reading method throws this. */
  public void failWith(RuntimeException failure) {
    trouble = failure;
  }

  public void clear() {
    store = new InMemoryDocumentStore();
    calls.clear();
    trouble = null;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (!WRITES.contains(method.getName())) {
      calls.merge(method.getName(), 1, Integer::sum);
      if (trouble != null) {
        throw trouble;
      }
    }
    try {
      return method.invoke(store, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
