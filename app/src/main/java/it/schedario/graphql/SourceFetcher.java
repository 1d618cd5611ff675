package it.schedario.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.Source;
import jakarta.inject.Singleton;
import java.util.List;

/** {@code source} of every kind of document; hands the document on to what lies below. */
@Singleton
final class SourceFetcher implements FieldFetcher<DataFetcherResult<Source>> {

  @Override
  public List<FieldCoordinates> fields() {
    return DocumentTypes.fields("source");
  }

  @Override
  public DataFetcherResult<Source> get(DataFetchingEnvironment env) {
    PlanningDocument document = env.getSource();
    return DataFetcherResult.<Source>newResult()
        .data(document.source())
        .localContext(document)
        .build();
  }

  /** {@code Source.fields}. */
  @Singleton
  static final class Fields implements FieldFetcher<List<FieldReading>> {

    @Override
    public List<FieldCoordinates> fields() {
      return List.of(FieldCoordinates.coordinates("Source", "fields"));
    }

    @Override
    public List<FieldReading> get(DataFetchingEnvironment env) {
      return FieldReading.of(env.getLocalContext(), env.getArgument("path"));
    }
  }
}
