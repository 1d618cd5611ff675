package it.schedario.search.lucene;

import it.schedario.search.SearchDocument;
import it.schedario.search.SearchDocument.FacetTerm;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.engine.Cents;
import it.schedario.search.engine.FacetValues;
import it.schedario.search.engine.RootTexts;
import it.schedario.search.engine.SortKeys;
import it.schedario.search.engine.SuggestionField;
import it.schedario.search.engine.SuggestionKeys;
import it.schedario.search.query.CodeForm;
import it.schedario.search.query.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A search document as Lucene holds it: its passages, then the root. */
final class DocumentBlock {
  private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    // Highlights come straight out of the postings.
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private DocumentBlock() {}

  static Term key(String id) {
    return new Term(IndexFields.BLOCK, id);
  }

  static List<Document> of(SearchDocument document, SuggestionKeys suggestions) {
    List<Document> block = new ArrayList<>();
    document.passages().forEach(passage -> block.add(passage(document, passage)));
    Document root = root(document);
    suggestions
        .of(document)
        .forEach(
            (field, keys) -> {
              String name = IndexFields.suggestion(field);
              for (String key : keys) {
                root.add(new SortedSetDocValuesField(name, new BytesRef(key)));
                if (field == SuggestionField.WORD) {
                  // How many documents have a word is asked for hundreds of words at once.
                  root.add(new StringField(name, key, Field.Store.NO));
                }
              }
            });
    block.add(root);
    return block;
  }

  private static Document passage(SearchDocument document, Passage passage) {
    Document nested = new Document();
    nested.add(new StringField(IndexFields.BLOCK, document.id(), Field.Store.NO));
    nested.add(new StoredField(IndexFields.PASSAGE_FIELD, passage.field()));
    nested.add(new StoredField(IndexFields.PASSAGE_SECTION, passage.section()));
    nested.add(new StoredField(IndexFields.PASSAGE_WEIGHT, passage.weight().name()));
    nested.add(new StoredField(IndexFields.PASSAGE_PAGE, passage.page()));
    nested.add(new StoredField(IndexFields.PASSAGE_START, passage.start()));
    nested.add(new StoredField(IndexFields.PASSAGE, passage.text()));
    for (View view : View.values()) {
      nested.add(new Field(IndexFields.passage(view), passage.text(), WITH_OFFSETS));
    }
    return nested;
  }

  private static Document root(SearchDocument document) {
    Document root = new Document();
    String id = document.id();
    root.add(new StringField(IndexFields.BLOCK, id, Field.Store.NO));
    root.add(new StringField(IndexFields.ID, id, Field.Store.NO));
    root.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(id)));
    root.add(new NumericDocValuesField(IndexFields.VERSION, document.version()));
    String code = document.code();
    if (code != null) {
      root.add(new StringField(IndexFields.CODE, CodeForm.of(code), Field.Store.NO));
    }
    BigDecimal amount = document.amount();
    if (amount != null) {
      root.add(new LongPoint(IndexFields.AMOUNT, Cents.of(amount)));
    }
    RootTexts.of(document)
        .forEach(
            (weight, texts) -> {
              for (View view : View.values()) {
                String field = IndexFields.text(weight, view);
                texts.forEach(text -> root.add(new TextField(field, text, Field.Store.NO)));
              }
            });
    document
        .facets()
        .forEach(
            (name, terms) -> {
              for (FacetTerm term : terms) {
                root.add(new StringField(IndexFields.filter(name), term.value(), Field.Store.NO));
                root.add(
                    new SortedSetDocValuesField(
                        IndexFields.facet(name), new BytesRef(FacetValues.encode(term))));
              }
            });
    SortKeys.of(document)
        .forEach(
            (order, key) ->
                root.add(new SortedDocValuesField(IndexFields.sort(order), new BytesRef(key))));
    return root;
  }
}
