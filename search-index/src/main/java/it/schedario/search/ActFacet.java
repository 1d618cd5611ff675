package it.schedario.search;

import it.schedario.schema.ActCitation;
import it.schedario.schema.ActReference;
import it.schedario.search.SearchDocument.FacetTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The acts a document cites as values of {@link FacetName#ACT}. Their aliases are the forms less
 * exact citations have, and the words they are cited with: these show where.
 */
final class ActFacet {

  private ActFacet() {}

  static List<FacetTerm> of(List<ActCitation> citations) {
    Map<String, ActReference> acts = new LinkedHashMap<>();
    Map<String, Set<String>> aliases = new LinkedHashMap<>();
    for (ActCitation citation : citations) {
      ActReference act = citation.act();
      String form = act.normalForm();
      acts.putIfAbsent(form, act);
      Set<String> names = aliases.computeIfAbsent(form, f -> new LinkedHashSet<>());
      names.addAll(act.searchForms());
      names.add(act.asPrinted());
      names.remove(form);
    }
    List<FacetTerm> terms = new ArrayList<>();
    acts.forEach(
        (form, act) ->
            terms.add(
                new FacetTerm(
                    form, act.label(), List.copyOf(aliases.getOrDefault(form, Set.of())))));
    return terms;
  }
}
