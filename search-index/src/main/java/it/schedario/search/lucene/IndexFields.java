package it.schedario.search.lucene;

import it.schedario.search.FacetName;
import it.schedario.search.SearchDocument.Weight;
import it.schedario.search.SearchRequest.Order;
import it.schedario.search.engine.AnalysisDefinition;
import it.schedario.search.engine.SuggestionField;
import it.schedario.search.query.View;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** The names of the Lucene fields. */
final class IndexFields {
  /** On the root and its passages: one term deletes them together. */
  static final String BLOCK = "block";

  /** On roots only. */
  static final String ID = "id";

  static final String VERSION = "version";
  static final String CODE = "code";

  /** In cents. */
  static final String AMOUNT = "amount";

  /** On passages only; the first two stored, as the other parts of the evidence are. */
  static final String PASSAGE = "passage";

  static final String PASSAGE_FIELD = "passage.field";
  static final String PASSAGE_SECTION = "passage.section";
  static final String PASSAGE_WEIGHT = "passage.weight";
  static final String PASSAGE_PAGE = "passage.page";
  static final String PASSAGE_START = "passage.start";

  /** Raise when a field changes its meaning: an index of another layout is built anew. */
  private static final int LAYOUT = 4;

  private static final String EXACT_SUFFIX = ".exact";

  private IndexFields() {}

  static String text(Weight weight, View view) {
    return inView("text." + weight.name().toLowerCase(Locale.ROOT), view);
  }

  static String passage(View view) {
    return inView(PASSAGE, view);
  }

  static View view(String field) {
    return field.endsWith(EXACT_SUFFIX) ? View.EXACT : View.STEMMED;
  }

  static String filter(FacetName name) {
    return "filter." + name;
  }

  static String facet(FacetName name) {
    return "facet." + name;
  }

  static String suggestion(SuggestionField field) {
    return "suggestion." + field;
  }

  static String sort(Order order) {
    return "sort." + order;
  }

  /** What has to be the same for an index to be of use: layout and analysis. */
  static String format(AnalysisDefinition analysis) {
    CRC32 crc = new CRC32();
    crc.update(analysis.json().getBytes(StandardCharsets.UTF_8));
    return "layout " + LAYOUT + ", analysis " + Long.toHexString(crc.getValue());
  }

  private static String inView(String field, View view) {
    return view == View.EXACT ? field + EXACT_SUFFIX : field;
  }
}
