package it.schedario.web;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.schedario.graphql.ApiTest;
import it.schedario.graphql.TestSheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/http.md do what the page says. */
class DocumentedCallsTest extends ApiTest {
  private static final String TOKEN = "segreto";
  private static final Pattern EXAMPLE = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(super.getProperties());
    properties.put("schedario.token", TOKEN);
    return properties;
  }

  @Test
  void everyExampleOfThePage_answersAsPrinted() throws Exception {
    assumeTrue(isThere("curl") && isThere("bash"), "curl or bash is not there: not tried");
    store.keep(
        TestSheets.file(1, sheet(CASTELVERDE, 2024, "S1", 1)),
        "Prima pagina.\n".getBytes(StandardCharsets.UTF_8));
    index.index(List.of(TestSheets.searchable(sheet(CASTELVERDE, 2024, "S1", 1))));
    List<MatchResult> examples =
        EXAMPLE.matcher(Files.readString(Path.of("../docs/http.md"))).results().toList();

    assertThat(examples).hasSize(8);
    for (MatchResult example : examples) {
      String script = lines(example.group(1), true).replaceAll("(?m)^\\$ ", "");
      assertThat(run(script)).as(script).matches(asPrinted(lines(example.group(1), false)));
    }
  }

  private static String lines(String example, boolean typed) {
    return example
        .lines()
        .filter(line -> line.startsWith("$ ") == typed)
        .collect(Collectors.joining("\n"));
  }

  /** What stands for anything, dots included, may be several lines. */
  private static Pattern asPrinted(String text) {
    return Pattern.compile(
        Arrays.stream(text.strip().split("…", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*", "\\s*", ".*")),
        Pattern.DOTALL);
  }

  private String run(String script) throws IOException, InterruptedException {
    ProcessBuilder bash =
        new ProcessBuilder("bash", "-ec", script)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    bash.environment().put("url", "http://localhost:" + server.getPort());
    bash.environment().put("token", TOKEN);
    bash.environment().put("no_proxy", "localhost");
    Process process = bash.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", script, output).isZero();
    // Answers without a line end, one after the other, as a terminal shows them.
    return output.replace("\r\n", "\n").replace("}{", "}\n{");
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(program, "--version").start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
