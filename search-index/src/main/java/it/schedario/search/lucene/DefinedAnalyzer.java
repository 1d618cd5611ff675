package it.schedario.search.lucene;

import it.schedario.search.engine.AnalysisDefinition;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** An analyzer of {@code analysis.json}, built with the filters Elasticsearch builds it with. */
final class DefinedAnalyzer extends Analyzer {
  /** Positions between two texts of a field, as in Elasticsearch: no phrase reaches over it. */
  private static final int GAP = 100;

  private final List<UnaryOperator<Reader>> charFilters;
  private final List<UnaryOperator<TokenStream>> filters;

  DefinedAnalyzer(AnalysisDefinition definition, String name) {
    JsonObject analyzer = definition.analyzer(name);
    charFilters =
        AnalysisDefinition.strings(analyzer.getJsonArray("char_filter")).stream()
            .map(filter -> charFilter(definition.charFilter(filter)))
            .toList();
    filters =
        AnalysisDefinition.strings(analyzer.getJsonArray("filter")).stream()
            .map(filter -> filter(filter, definition.filter(filter)))
            .toList();
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    Reader filtered = reader;
    for (UnaryOperator<Reader> filter : charFilters) {
      filtered = filter.apply(filtered);
    }
    return filtered;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream tokens = tokenizer;
    for (UnaryOperator<TokenStream> filter : filters) {
      tokens = filter.apply(tokens);
    }
    return new TokenStreamComponents(tokenizer, tokens);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  private static UnaryOperator<Reader> charFilter(JsonObject definition) {
    String type = definition.getString("type");
    return switch (type) {
      case "mapping" -> {
        NormalizeCharMap map = map(AnalysisDefinition.strings(definition.getJsonArray("mappings")));
        yield reader -> new MappingCharFilter(map, reader);
      }
      case "pattern_replace" -> {
        Pattern pattern = Pattern.compile(definition.getString("pattern"));
        String replacement = definition.getString("replacement");
        yield reader -> new PatternReplaceCharFilter(pattern, replacement, reader);
      }
      default -> throw unknown("char filter", type);
    };
  }

  private static UnaryOperator<TokenStream> filter(String name, JsonObject definition) {
    String type = definition.getString("type", name);
    return switch (type) {
      case "lowercase" -> LowerCaseFilter::new;
      case "asciifolding" -> ASCIIFoldingFilter::new;
      case "elision" -> {
        CharArraySet articles = set(definition.getJsonArray("articles"));
        yield tokens -> new ElisionFilter(tokens, articles);
      }
      case "pattern_replace" -> {
        Pattern pattern = Pattern.compile(definition.getString("pattern"));
        String replacement = definition.getString("replacement");
        yield tokens -> new PatternReplaceFilter(tokens, pattern, replacement, true);
      }
      case "stop" -> {
        CharArraySet words = set(definition.getJsonArray("stopwords"));
        yield tokens -> new StopFilter(tokens, words);
      }
      case "stemmer_override" -> {
        var rules = overrides(AnalysisDefinition.strings(definition.getJsonArray("rules")));
        yield tokens -> new StemmerOverrideFilter(tokens, rules);
      }
      case "stemmer" -> {
        String language = definition.getString("language");
        if (!language.equals("light_italian")) {
          throw unknown("stemmer", language);
        }
        yield ItalianLightStemFilter::new;
      }
      default -> throw unknown("filter", type);
    };
  }

  private static CharArraySet set(JsonArray words) {
    return CharArraySet.unmodifiableSet(new CharArraySet(AnalysisDefinition.strings(words), true));
  }

  private static NormalizeCharMap map(List<String> rules) {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    for (String rule : rules) {
      int arrow = rule.indexOf("=>");
      map.add(rule.substring(0, arrow), rule.substring(arrow + 2));
    }
    return map.build();
  }

  private static StemmerOverrideFilter.StemmerOverrideMap overrides(List<String> rules) {
    try {
      StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
      for (String rule : rules) {
        String[] sides = rule.split(" => ", 2);
        builder.add(sides[0], sides[1]);
      }
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalArgumentException unknown(String what, String name) {
    return new IllegalArgumentException(
        "analysis.json: " + what + " '" + name + "' is not one this engine builds");
  }
}
