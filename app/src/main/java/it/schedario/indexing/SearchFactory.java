package it.schedario.indexing;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import it.schedario.search.SearchIndex;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Chooses the search engine. */
@Factory
final class SearchFactory {

  @Singleton
  @Bean(preDestroy = "close")
  SearchIndex searchIndex(@Property(name = "schedario.data") Path data) {
    throw new UnsupportedOperationException(
        "no search engine is there to keep an index in " + data.resolve("index"));
  }

  @Singleton
  SearchDocumentMapping searchDocumentMapping() {
    return stored -> {
      throw new UnsupportedOperationException(
          "no search document is known for " + stored.document().id());
    };
  }
}
