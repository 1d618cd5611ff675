package it.schedario.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import it.schedario.search.FacetName;
import it.schedario.search.SearchPage.Facet;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code SearchConnection.facets}: of the facets counted those that this field names. */
@Singleton
final class FacetsFetcher implements FieldFetcher<List<Facet>> {

  @Override
  public List<FieldCoordinates> fields() {
    return List.of(FieldCoordinates.coordinates("SearchConnection", "facets"));
  }

  /** In the order the client names them. */
  @Override
  public List<Facet> get(DataFetchingEnvironment env) {
    List<Facet> counted = env.<SearchConnection>getSource().facets();
    return named(env.getArguments()).stream()
        .flatMap(name -> counted.stream().filter(facet -> facet.name() == name))
        .toList();
  }

  /** What the argument {@code names} says; all facets when it says nothing. */
  static Set<FacetName> named(Map<String, Object> arguments) {
    Set<FacetName> names = new LinkedHashSet<>();
    if (arguments.get("names") instanceof List<?> chosen) {
      chosen.forEach(name -> names.add((FacetName) name));
    } else {
      names.addAll(Arrays.asList(FacetName.values()));
    }
    return names;
  }
}
