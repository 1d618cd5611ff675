package it.schedario.elasticsearch.testplugin;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The token filters of the catalogue, and the stemmer. */
final class TokenFilters {
  /** Written {@code "type": "stemmer", "language": "light_italian"}; the only language we use. */
  private static final FactoryName ITALIAN_STEMMER = FactoryName.of("stemmer", "italianLightStem");

  private static final String ITALIAN = "light_italian";

  private TokenFilters() {}

  static Map<String, AnalysisProvider<org.elasticsearch.index.analysis.TokenFilterFactory>> all() {
    Map<String, AnalysisProvider<org.elasticsearch.index.analysis.TokenFilterFactory>> all =
        new TreeMap<>();
    for (FactoryName type : FactoryCatalogue.TOKEN_FILTERS) {
      AnalysisProvider<org.elasticsearch.index.analysis.TokenFilterFactory> provider =
          (index, environment, name, settings) -> filter(type, name, settings);
      all.put(
          type.elasticsearch(),
          type.prebuilt() ? provider : AnalysisPlugin.requiresAnalysisSettings(provider));
    }
    all.put(
        ITALIAN_STEMMER.elasticsearch(),
        AnalysisPlugin.requiresAnalysisSettings(
            (index, environment, name, settings) -> stemmer(name, settings)));
    return all;
  }

  private static org.elasticsearch.index.analysis.TokenFilterFactory filter(
      FactoryName type, String name, Settings settings) throws IOException {
    FactoryArguments arguments = FactoryArguments.of(type, settings);
    TokenFilterFactory lucene =
        arguments.load(TokenFilterFactory.forName(type.lucene(), arguments.values()));
    return type.normalizing() ? new Normalizing(name, lucene) : new Plain(name, lucene);
  }

  private static org.elasticsearch.index.analysis.TokenFilterFactory stemmer(
      String name, Settings settings) throws IOException {
    String language = settings.get("language");
    if (!ITALIAN.equals(language)) {
      throw new IllegalArgumentException(
          "[stemmer]: language is " + language + ", the test plugin has " + ITALIAN + " only");
    }
    return filter(ITALIAN_STEMMER, name, Settings.EMPTY);
  }

  private record Plain(String name, TokenFilterFactory lucene)
      implements org.elasticsearch.index.analysis.TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
      return lucene.create(tokens);
    }
  }

  /**
   * Normalizes by {@code create}, as Elasticsearch does: {@code normalize} of some of Lucene's
   * factories is the identity.
   */
  private record Normalizing(String name, TokenFilterFactory lucene)
      implements NormalizingTokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
      return lucene.create(tokens);
    }
  }
}
