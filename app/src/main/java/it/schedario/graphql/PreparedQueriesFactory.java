package it.schedario.graphql;

import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Chooses which queries may be named by their hash, and whether others may be asked at all. */
@Factory
final class PreparedQueriesFactory {
  private static final String TRUSTED = "schedario.graphql.trusted-documents";

  @Singleton
  @Requires(property = TRUSTED)
  TrustedDocuments trustedDocuments(@Property(name = TRUSTED) Path path) {
    return TrustedDocuments.read(path);
  }

  @Singleton
  PreparsedDocumentProvider preparedQueries(
      @Nullable TrustedDocuments trusted,
      @Value("${schedario.graphql.persisted-characters:262144}") int capacity) {
    return trusted == null
        ? new ApolloPersistedQuerySupport(new PersistedQueries(capacity))
        : new TrustedQueries(trusted);
  }
}
