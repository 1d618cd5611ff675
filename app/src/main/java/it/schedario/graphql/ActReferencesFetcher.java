package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.acts.CitedActs;
import jakarta.inject.Singleton;
import java.util.List;

/** {@code actReferences} of every kind of document. */
@Singleton
final class ActReferencesFetcher implements FieldFetcher<List<ActReferenceNode>> {

  @Override
  public List<FieldCoordinates> fields() {
    return DocumentTypes.fields("actReferences");
  }

  @Override
  public List<ActReferenceNode> get(DataFetchingEnvironment env) {
    return CitedActs.in(env.<PlanningDocument>getSource()).stream()
        .map(ActReferenceNode::of)
        .toList();
  }
}
