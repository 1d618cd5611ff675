package it.schedario.elasticsearch.testplugin;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.CharFilterFactory;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The char filters of the catalogue; all of them need settings, and all of them normalize. */
final class CharFilters {

  private CharFilters() {}

  static Map<String, AnalysisProvider<org.elasticsearch.index.analysis.CharFilterFactory>> all() {
    Map<String, AnalysisProvider<org.elasticsearch.index.analysis.CharFilterFactory>> all =
        new TreeMap<>();
    for (FactoryName type : FactoryCatalogue.CHAR_FILTERS) {
      all.put(
          type.elasticsearch(),
          AnalysisPlugin.requiresAnalysisSettings(
              (index, environment, name, settings) -> filter(type, name, settings)));
    }
    return all;
  }

  private static org.elasticsearch.index.analysis.CharFilterFactory filter(
      FactoryName type, String name, Settings settings) throws IOException {
    FactoryArguments arguments = FactoryArguments.of(type, settings);
    return new Normalizing(
        name, arguments.load(CharFilterFactory.forName(type.lucene(), arguments.values())));
  }

  private record Normalizing(String name, CharFilterFactory lucene)
      implements NormalizingCharFilterFactory {
    @Override
    public Reader create(Reader text) {
      return lucene.create(text);
    }
  }
}
