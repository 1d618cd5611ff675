package it.schedario.search.lucene;

import it.schedario.search.engine.AnalysisDefinition;
import it.schedario.search.query.TextAnalysis;
import it.schedario.search.query.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The two views of the analysis definition. */
public final class ItalianAnalysis implements TextAnalysis {
  private final Map<View, Analyzer> analyzers = new EnumMap<>(View.class);

  public ItalianAnalysis(AnalysisDefinition definition) {
    analyzers.put(View.EXACT, new DefinedAnalyzer(definition, "exact"));
    analyzers.put(View.STEMMED, new DefinedAnalyzer(definition, "stemmed"));
  }

  Analyzer analyzer(View view) {
    Analyzer analyzer = analyzers.get(view);
    if (analyzer == null) {
      throw new IllegalStateException("no analyzer for view " + view);
    }
    return analyzer;
  }

  @Override
  public List<String> terms(View view, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer(view).tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
