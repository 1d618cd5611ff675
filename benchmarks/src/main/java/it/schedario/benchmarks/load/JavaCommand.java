package it.schedario.benchmarks.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the Java that runs this. */
final class JavaCommand {

  private JavaCommand() {}

  static List<String> of(List<String> arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.concat(Stream.of(java), arguments.stream()).toList();
  }
}
