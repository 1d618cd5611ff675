package it.schedario.search;

import it.schedario.schema.ActCitation;
import it.schedario.schema.DocumentKind;
import it.schedario.schema.acts.ActMention;
import it.schedario.schema.acts.ActScanner;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds search documents; only what a test is about has to be said. */
public final class TestDocuments {
  private final String id;
  private final List<Passage> passages = new ArrayList<>();
  private final Map<FacetName, List<FacetTerm>> facets = new EnumMap<>(FacetName.class);
  private long version = 1;
  private int year = 2024;
  private @Nullable String code;
  private String title = "Senza titolo";
  private @Nullable BigDecimal amount;

  private TestDocuments(String id) {
    this.id = id;
  }

  public static TestDocuments document(String id) {
    return new TestDocuments(id);
  }

  TestDocuments version(long value) {
    version = value;
    return this;
  }

  TestDocuments year(int value) {
    year = value;
    return facet(FacetName.YEAR, Integer.toString(value));
  }

  TestDocuments code(String value) {
    code = value;
    return passage("code", "Codice", Weight.TITLE, value);
  }

  TestDocuments title(String value) {
    title = value;
    return passage("title", "Titolo", Weight.TITLE, value);
  }

  TestDocuments amount(String euro) {
    amount = new BigDecimal(euro);
    return this;
  }

  TestDocuments status(String text) {
    return passage("implementationStatus", "Stato di attuazione", Weight.NARRATIVE, text);
  }

  TestDocuments plan(String text) {
    return passage("implementationPlan", "Modalità di attuazione", Weight.NARRATIVE, text);
  }

  TestDocuments note(String text) {
    return passage("phases[0].note", "Nota alla fase", Weight.NOTE, text);
  }

  TestDocuments page(int paragraph, String text) {
    String field = "source.pageText[" + paragraph + "].text";
    return passage(field, "Testo della pagina", Weight.PAGE, text);
  }

  TestDocuments name(String field, String section, String text) {
    return passage(field, section, Weight.NAME, text);
  }

  TestDocuments passage(String field, String section, Weight weight, String text) {
    passages.add(new Passage(field, section, weight, 1, 0, text));
    return this;
  }

  TestDocuments passage(Passage passage) {
    passages.add(passage);
    return this;
  }

  TestDocuments town(String slug, String name, String... aliases) {
    return facet(FacetName.MUNICIPALITY, new FacetTerm(slug, name, List.of(aliases)));
  }

  TestDocuments facet(FacetName name, String... values) {
    for (String value : values) {
      facet(name, new FacetTerm(value, value));
    }
    return this;
  }

  TestDocuments facet(FacetName name, FacetTerm term) {
    facets.computeIfAbsent(name, n -> new ArrayList<>()).add(term);
    return this;
  }

  /** With the acts its texts cite, as a real document has them. */
  public SearchDocument build() {
    List<ActCitation> citations = new ArrayList<>();
    for (Passage passage : passages) {
      for (ActMention mention : ActScanner.inText(passage.text())) {
        citations.add(
            new ActCitation(mention.act(), passage.field(), mention.start(), mention.end()));
      }
    }
    facets.put(FacetName.ACT, ActFacet.of(citations));
    return new SearchDocument(
        id, version, DocumentKind.OBJECTIVE_SHEET, year, code, title, amount, facets, passages);
  }

  /** A document found by these words. */
  public static SearchDocument text(String id, String text) {
    return document(id).status(text).build();
  }
}
