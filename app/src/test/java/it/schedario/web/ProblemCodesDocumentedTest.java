package it.schedario.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemCodesDocumentedTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");

  @Test
  void errorsPage_listsExactlyTheProblemCodes() throws Exception {
    String page = Files.readString(Path.of("../docs/errors.md"));
    String section = page.split("## Outside of GraphQL\n")[1].split("(?m)^## ")[0];

    assertThat(ROW.matcher(section).results().map(row -> row.group(1)))
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::name).toList());
  }
}
