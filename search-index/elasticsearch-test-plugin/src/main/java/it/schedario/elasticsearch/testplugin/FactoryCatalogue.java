package it.schedario.elasticsearch.testplugin;

import java.util.List;

/**
 * The analysis types that exist in the tests; each exists in the full distribution too. What the
 * server itself brings is not repeated: tokenizers, the stop filter.
 */
final class FactoryCatalogue {

  static final List<FactoryName> TOKEN_FILTERS =
      List.of(
          FactoryName.of("asciifolding", "asciiFolding").withoutSettings().alsoNormalizes(),
          FactoryName.of("elision", "elision")
              .list("articles", "articles")
              .argument("articles_case", "ignoreCase")
              .alsoNormalizes(),
          FactoryName.of("lowercase", "lowercase").withoutSettings().alsoNormalizes(),
          FactoryName.of("pattern_replace", "patternReplace")
              .argument("pattern", "pattern")
              .argument("replacement", "replacement")
              .alsoNormalizes(),
          FactoryName.of("stemmer_override", "stemmerOverride").list("rules", "dictionary"));

  static final List<FactoryName> CHAR_FILTERS =
      List.of(
          FactoryName.of("mapping", "mapping").list("mappings", "mapping").alsoNormalizes(),
          FactoryName.of("pattern_replace", "patternReplace")
              .argument("pattern", "pattern")
              .argument("replacement", "replacement")
              .alsoNormalizes());

  private FactoryCatalogue() {}
}
