package it.schedario.elasticsearch.testplugin;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What Elasticsearch and Lucene call the same factory.
 *
 * @param arguments Lucene's argument for each setting that is one value
 * @param lists Lucene's argument for each setting that is a list; Lucene wants a file there
 * @param prebuilt an index may use the type by its name alone, without settings
 * @param normalizing it also works on keyword fields, prefixes and wildcards
 */
record FactoryName(
    String elasticsearch,
    String lucene,
    Map<String, String> arguments,
    Map<String, String> lists,
    boolean prebuilt,
    boolean normalizing) {

  static FactoryName of(String elasticsearch, String lucene) {
    return new FactoryName(elasticsearch, lucene, Map.of(), Map.of(), false, false);
  }

  FactoryName argument(String setting, String argument) {
    return new FactoryName(
        elasticsearch, lucene, with(arguments, setting, argument), lists, prebuilt, normalizing);
  }

  FactoryName list(String setting, String argument) {
    return new FactoryName(
        elasticsearch, lucene, arguments, with(lists, setting, argument), prebuilt, normalizing);
  }

  FactoryName withoutSettings() {
    return new FactoryName(elasticsearch, lucene, arguments, lists, true, normalizing);
  }

  FactoryName alsoNormalizes() {
    return new FactoryName(elasticsearch, lucene, arguments, lists, prebuilt, true);
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }
}
