package it.schedario.indexing;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import it.schedario.ingest.SpanCheck;
import it.schedario.search.PagingLimits;
import it.schedario.search.SearchDocuments;
import it.schedario.search.SearchIndex;
import it.schedario.search.SynonymsFile;
import it.schedario.search.elastic.ElasticsearchIndex;
import it.schedario.search.elastic.ElasticsearchSettings;
import it.schedario.search.lucene.LuceneSearchIndex;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses the search engine, and what is checked of a document. */
@Factory
final class SearchFactory {
  private static final String SYNONYMS = "schedario.synonyms";
  private static final Logger LOG = LoggerFactory.getLogger(SearchFactory.class);

  /** Elasticsearch where its address is given ({@code ELASTICSEARCH_URL}), else Lucene. */
  @Singleton
  @Bean(preDestroy = "close")
  SearchIndex searchIndex(
      @Property(name = "elasticsearch.url") @Nullable String elasticsearch,
      @Property(name = "elasticsearch.api-key") @Nullable String apiKey,
      @Property(name = "schedario.paging.states") int states,
      @Property(name = "schedario.paging.age") Duration age,
      @Property(name = "schedario.data") Path data,
      @Nullable SynonymsFile synonyms) {
    PagingLimits paging = new PagingLimits(states, age);
    if (elasticsearch == null || elasticsearch.isBlank()) {
      return embedded(data, paging, synonyms);
    }
    ElasticsearchSettings settings = ElasticsearchSettings.of(elasticsearch);
    return new ElasticsearchIndex(
        apiKey == null ? settings : settings.withApiKey(apiKey),
        paging,
        Clock.systemUTC(),
        synonyms);
  }

  /** A list of the operator that cannot be used is no reason not to search. */
  @Singleton
  @Requires(property = SYNONYMS)
  SynonymsFile synonyms(@Property(name = SYNONYMS) Path path) {
    return new SynonymsFile(path, LOG::warn);
  }

  private static SearchIndex embedded(
      Path data, PagingLimits paging, @Nullable SynonymsFile synonyms) {
    LuceneSearchIndex index =
        LuceneSearchIndex.open(data.resolve("index"), paging, Clock.systemUTC(), synonyms);
    index.findRecreationReason().ifPresent(reason -> LOG.warn("The index is empty: {}", reason));
    return index;
  }

  @Singleton
  SearchDocumentMapping searchDocumentMapping() {
    return stored -> SearchDocuments.of(stored.document(), stored.version());
  }

  @Singleton
  DocumentCheck spans() {
    return SpanCheck::mismatches;
  }
}
