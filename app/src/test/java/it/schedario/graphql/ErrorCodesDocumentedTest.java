package it.schedario.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.editing.EditRefusedException;
import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.UnreadableDocumentException;
import it.schedario.search.InvalidSearchException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/errors.md lists exactly the codes there are, section by section. */
class ErrorCodesDocumentedTest {
  private static final Path PAGE = Path.of("../docs/errors.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");

  @Test
  void graphqlSection_listsTheErrorCodes() throws Exception {
    assertThat(codesUnder("## GraphQL")).isEqualTo(names(ErrorCode.values()));
  }

  @Test
  void editSection_listsTheReasonsForRefusedEdits() throws Exception {
    assertThat(codesUnder("## Edits")).isEqualTo(names(EditRefusedException.Code.values()));
  }

  @Test
  void documentSection_listsTheParseProblems() throws Exception {
    assertThat(codesUnder("## Problems in a document"))
        .isEqualTo(names(ParseProblem.Code.values()));
  }

  @Test
  void fileSection_listsTheReasonsForUnreadableFiles() throws Exception {
    assertThat(codesUnder("## Files that cannot be read"))
        .isEqualTo(names(UnreadableDocumentException.Code.values()));
  }

  @Test
  void everyInvalidSearch_isAnErrorCode() {
    assertThat(names(ErrorCode.values())).containsAll(names(InvalidSearchException.Code.values()));
  }

  private static List<String> codesUnder(String heading) throws Exception {
    String section =
        Stream.of(Files.readString(PAGE).split("(?m)^(?=## )"))
            .filter(text -> text.startsWith(heading + "\n"))
            .findFirst()
            .orElseThrow();
    Matcher row = ROW.matcher(section);
    return row.results().map(found -> found.group(1)).toList();
  }

  private static List<String> names(Enum<?>[] codes) {
    return Arrays.stream(codes).map(Enum::name).toList();
  }
}
