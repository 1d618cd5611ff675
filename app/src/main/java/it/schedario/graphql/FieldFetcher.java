package it.schedario.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import java.util.List;

/** A fetcher that knows which fields it resolves. */
interface FieldFetcher<T> extends DataFetcher<T> {
  List<FieldCoordinates> fields();
}
