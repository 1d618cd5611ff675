package it.schedario.search.elastic;

import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.json.JsonData;
import it.schedario.search.SearchUnavailableException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The indices behind our name. Searches go to the alias {@code schedario}; behind it stands one
 * index, {@code schedario-3}. A rebuild fills another under the alias {@code schedario-next}, and
 * when it is complete the first alias moves there in one step. Between those moments every write of
 * whatever instance of the service goes to both.
 */
final class IndexGenerations {
  static final String FINGERPRINT = "definition";

  private final ElasticsearchConnection connection;
  private final IndexDefinition definition;
  private final String alias;
  private volatile boolean present;

  IndexGenerations(ElasticsearchConnection connection, IndexDefinition definition, String alias) {
    this.connection = connection;
    this.definition = definition;
    this.alias = alias;
  }

  /** The name to search by; the first call makes sure that there is an index behind it. */
  String current() {
    if (!present) {
      ensurePresent();
      present = true;
    }
    return alias;
  }

  /** The names to write to, the one of a rebuild first: it may be done before the second write. */
  List<String> written() {
    String current = current();
    return exists(next()) ? List.of(next(), current) : List.of(current);
  }

  /** Whether the index was made by another definition than ours and has to be rebuilt. */
  boolean outdated() {
    String current = current();
    return connection
        .read("mapping", client -> client.indices().getMapping(m -> m.index(current)))
        .result()
        .values()
        .stream()
        .map(index -> index.mappings().meta().get(FINGERPRINT))
        .anyMatch(found -> found == null || !isOurs(found));
  }

  /** Makes an empty index for a rebuild; one that an earlier rebuild left unfinished goes. */
  String createNext() {
    Set<String> live = indicesBehind(current());
    drop(indicesBehind(next()));
    create(1 + live.stream().mapToInt(this::number).max().orElse(0), next());
    return next();
  }

  /** From now on searches see the index of the rebuild; the one they saw is dropped. */
  void publishNext() {
    Set<String> old = indicesBehind(alias);
    String built = indicesBehind(next()).iterator().next();
    List<Action> actions = new ArrayList<>();
    old.forEach(index -> actions.add(Action.of(a -> a.remove(r -> r.index(index).alias(alias)))));
    actions.add(Action.of(a -> a.remove(r -> r.index(built).alias(next()))));
    actions.add(Action.of(a -> a.add(r -> r.index(built).alias(alias))));
    connection.write("aliases", client -> client.indices().updateAliases(u -> u.actions(actions)));
    drop(old);
  }

  /** Gives a rebuild up. */
  void dropNext() {
    drop(indicesBehind(next()));
  }

  private String next() {
    return alias + "-next";
  }

  private void ensurePresent() {
    if (!exists(alias)) {
      try {
        create(1, alias);
      } catch (SearchUnavailableException e) {
        // Another instance of the service starts at the same time and was faster.
        if (!exists(alias)) {
          throw e;
        }
      }
    }
  }

  private boolean exists(String name) {
    return connection
        .read("alias", client -> client.indices().existsAlias(e -> e.name(name)))
        .value();
  }

  private Set<String> indicesBehind(String name) {
    return exists(name)
        ? connection
            .read("alias", client -> client.indices().getAlias(g -> g.name(name)))
            .result()
            .keySet()
        : Set.of();
  }

  private void create(int number, String name) {
    connection.write(
        "index creation",
        client ->
            client
                .indices()
                .create(
                    c ->
                        c.index(alias + "-" + number)
                            .withJson(new StringReader(definition.json()))
                            .aliases(name, a -> a)));
  }

  private int number(String index) {
    return Integer.parseInt(index.substring(alias.length() + 1));
  }

  private void drop(Set<String> indices) {
    if (!indices.isEmpty()) {
      connection.write(
          "index removal", client -> client.indices().delete(d -> d.index(List.copyOf(indices))));
    }
  }

  private boolean isOurs(JsonData fingerprint) {
    return definition.fingerprint().equals(fingerprint.to(String.class));
  }
}
