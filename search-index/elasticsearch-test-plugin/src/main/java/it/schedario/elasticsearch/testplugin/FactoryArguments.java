package it.schedario.elasticsearch.testplugin;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.util.ResourceLoaderAware;
import org.elasticsearch.common.settings.Settings;

/** The settings of one analysis component, as its Lucene factory wants them. */
final class FactoryArguments {
  private final Map<String, String> values = new TreeMap<>();
  private final Map<String, String> files = new HashMap<>();

  private FactoryArguments() {}

  static FactoryArguments of(FactoryName name, Settings settings) {
    FactoryArguments arguments = new FactoryArguments();
    for (String key : settingNames(settings)) {
      String value = name.arguments().get(key);
      String list = name.lists().get(key);
      if (value != null) {
        arguments.values.put(value, settings.get(key));
      } else if (list != null) {
        // Lucene reads lists from files: the argument names one, and we serve it from memory.
        arguments.values.put(list, list);
        arguments.files.put(list, lines(key, settings.getAsList(key)));
      } else {
        throw new IllegalArgumentException(
            "[" + name.elasticsearch() + "]: the test plugin does not know the setting " + key);
      }
    }
    return arguments;
  }

  /** A copy: Lucene's factories empty the map they are given. */
  Map<String, String> values() {
    return new HashMap<>(values);
  }

  <F> F load(F factory) throws IOException {
    if (factory instanceof ResourceLoaderAware aware) {
      aware.inform(new MemoryResources(files));
    }
    return factory;
  }

  private static TreeSet<String> settingNames(Settings settings) {
    return settings.keySet().stream()
        // A component is handed the index's own settings too.
        .filter(key -> !key.startsWith("index.") && !key.equals("type"))
        // A list arrives as one key, or as key.0, key.1, ...
        .map(key -> key.replaceFirst("\\.\\d+$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lines(String setting, List<String> list) {
    return switch (setting) {
      case "mappings" ->
          list.stream().map(FactoryArguments::mapping).collect(Collectors.joining("\n"));
      case "rules" ->
          list.stream().map(FactoryArguments::overrides).collect(Collectors.joining("\n"));
      default -> String.join("\n", list);
    };
  }

  /** {@code ’ => '} becomes {@code "’" => "'"}. */
  private static String mapping(String rule) {
    String[] sides = rule.split("=>", 2);
    return quoted(sides[0]) + " => " + quoted(sides[1]);
  }

  private static String quoted(String side) {
    return '"' + side.strip().replace("\"", "\\\"") + '"';
  }

  /** {@code leggi, legge => legg} becomes two lines, word and stem separated by a tab. */
  private static String overrides(String rule) {
    String[] sides = rule.split("=>", 2);
    return List.of(sides[0].split(",")).stream()
        .map(word -> word.strip() + "\t" + sides[1].strip())
        .collect(Collectors.joining("\n"));
  }
}
