package it.schedario.indexing;

import it.schedario.search.SearchIndex;
import it.schedario.store.DocumentStore;
import it.schedario.store.DocumentStore.StoredDocument;
import it.schedario.store.StoredSource;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Compares the store with the index, both ways, every document with its source text, and every
 * printed total with the lines it totals.
 */
@Singleton
public final class Verification {
  private final DocumentStore store;
  private final SearchIndex index;
  private final List<DocumentCheck> checks;

  public Verification(DocumentStore store, SearchIndex index, List<DocumentCheck> checks) {
    this.store = store;
    this.index = index;
    this.checks = List.copyOf(checks);
  }

  /**
   * Reports everything that differs.
   *
   * @return number of documents compared
   */
  public long run(Consumer<Finding> findings) {
    Map<String, Long> indexed = new HashMap<>(index.versions());
    Run run = new Run(indexed, findings);
    store.forEachDocument(run::compare);
    new TreeSet<>(indexed.keySet())
        .forEach(id -> findings.accept(new Finding(id, "is in the index but not in the store")));
    store
        .pendingSources()
        .forEach(id -> findings.accept(new Finding(id, "is a source that is not indexed yet")));
    new BudgetVerification(store).run(findings);
    return run.compared;
  }

  /**
   * Something that is not as it should be.
   *
   * @param subject id of a document or source
   */
  public record Finding(String subject, String difference) {}

  /** One pass over the store; what it has met is taken out of {@code indexed}. */
  private final class Run {
    private final Map<String, Long> indexed;
    private final Consumer<Finding> findings;
    private long compared;
    // Documents of a source mostly follow each other.
    private String textOf = "";
    private String text = "";

    Run(Map<String, Long> indexed, Consumer<Finding> findings) {
      this.indexed = indexed;
      this.findings = findings;
    }

    void compare(StoredDocument stored) {
      compared++;
      String id = stored.document().id();
      Long version = indexed.remove(id);
      if (version == null) {
        findings.accept(new Finding(id, "is in the store but not in the index"));
      } else if (version != stored.version()) {
        findings.accept(
            new Finding(
                id,
                "has version "
                    + stored.version()
                    + " in the store and version "
                    + version
                    + " in the index"));
      }
      for (DocumentCheck check : checks) {
        check
            .check(stored.document(), textOf(stored.document().source().document()))
            .forEach(difference -> findings.accept(new Finding(id, difference)));
      }
    }

    private String textOf(String source) {
      if (!source.equals(textOf)) {
        textOf = source;
        text = wholeText(source);
      }
      return text;
    }
  }

  private String wholeText(String source) {
    StoredSource stored = store.findSources(List.of(source)).get(source);
    StringBuilder text = new StringBuilder();
    for (int page = 1; stored != null && page <= stored.source().pages(); page++) {
      Optional<String> words = store.findPage(source, page);
      text.append(words.orElse(""));
    }
    return text.toString();
  }
}
