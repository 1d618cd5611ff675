package it.schedario.search.elastic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.schedario.search.SearchDocument;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.engine.Cents;
import it.schedario.search.engine.FacetValues;
import it.schedario.search.engine.FieldWeights;
import it.schedario.search.engine.RootTexts;
import it.schedario.search.engine.SortKeys;
import it.schedario.search.engine.SuggestionKeys;
import it.schedario.search.query.CodeForm;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** A document as Elasticsearch keeps it: the fields of {@code elasticsearch-index.json}. */
final class IndexedDocument {

  private IndexedDocument() {}

  static ObjectNode of(SearchDocument document, SuggestionKeys suggestions) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put(IndexFields.ID, document.id());
    if (document.code() != null) {
      json.put(IndexFields.CODE, CodeForm.of(document.code()));
    }
    BigDecimal amount = document.amount();
    if (amount != null) {
      json.put(IndexFields.AMOUNT, Cents.of(amount));
    }
    ObjectNode order = json.putObject(IndexFields.ORDER);
    SortKeys.of(document).forEach((name, key) -> order.put(IndexFields.of(name), key));
    putFacets(json, document);
    ObjectNode texts = json.putObject(IndexFields.TEXTS);
    RootTexts.of(document)
        .forEach(
            (weight, all) -> {
              ArrayNode array = texts.putArray(IndexFields.of(weight));
              all.forEach(array::add);
            });
    ObjectNode suggested = json.putObject(IndexFields.SUGGESTIONS);
    suggestions
        .of(document)
        .forEach(
            (field, keys) -> {
              ArrayNode array = suggested.putArray(IndexFields.of(field));
              keys.forEach(array::add);
            });
    ArrayNode passages = json.putArray(IndexFields.PASSAGES);
    Map<String, Passage> shown = shown(document);
    for (Passage passage : document.passages()) {
      ObjectNode fields = passages.addObject();
      put(fields, passage);
      if (passage != shown.get(passage.text())) {
        fields.put(IndexFields.REPEATED, true);
      }
    }
    return json;
  }

  /** By its text, the passage that is shown when several have it: the best, else the first. */
  private static Map<String, Passage> shown(SearchDocument document) {
    Map<String, Passage> shown = new HashMap<>();
    for (Passage passage : document.passages()) {
      shown.merge(
          passage.text(),
          passage,
          (first, next) ->
              FieldWeights.ofEvidence(next.weight()) > FieldWeights.ofEvidence(first.weight())
                  ? next
                  : first);
    }
    return shown;
  }

  private static void putFacets(ObjectNode json, SearchDocument document) {
    ObjectNode values = json.putObject(IndexFields.FACETS);
    ObjectNode terms = json.putObject(IndexFields.FACET_TERMS);
    document
        .facets()
        .forEach(
            (name, all) -> {
              ArrayNode valueArray = values.putArray(IndexFields.of(name));
              ArrayNode termArray = terms.putArray(IndexFields.of(name));
              for (FacetTerm term : all) {
                valueArray.add(term.value());
                termArray.add(FacetValues.encode(term));
              }
            });
  }

  private static void put(ObjectNode json, Passage passage) {
    json.put("field", passage.field());
    json.put("section", passage.section());
    json.put(IndexFields.WEIGHT, IndexFields.of(passage.weight()));
    json.put("page", passage.page());
    json.put("start", passage.start());
    json.put("text", passage.text());
  }

  /** Length of the texts, in UTF-16 units. */
  static int size(SearchDocument document) {
    return document.passages().stream().mapToInt(passage -> passage.text().length()).sum();
  }
}
