package it.schedario.search;

import static it.schedario.search.TestDocuments.text;
import static it.schedario.search.TestRequests.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.search.SearchPage.Hit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine owes its callers of synonyms in a file that is edited while it runs. */
public abstract class SynonymsFileContract {
  @TempDir private Path folder;

  private final List<String> troubles = new ArrayList<>();
  private Path file;
  private long edits;
  private SearchIndex index;

  /** Returns an empty index that this test may fill and close. */
  protected abstract SearchIndex newIndex(SynonymsFile synonyms);

  @BeforeEach
  void open() {
    file = folder.resolve("sinonimi.txt");
    index = newIndex(new SynonymsFile(file, troubles::add));
    index.index(List.of(text("culla", "Una culla nuova."), text("affitto", "Un affitto basso.")));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void file_takesThePlaceOfOurList_andIsReadAgainWhenItChanges() throws IOException {
    write("lettino, culla");
    assertThat(found("lettino")).containsExactly("culla");
    assertThat(found("locazione")).isEmpty();

    write("pigione, affitto");
    assertThat(found("lettino")).isEmpty();
    assertThat(found("pigione")).containsExactly("affitto");
    assertThat(troubles).isEmpty();
  }

  @Test
  void file_thatIsMissing_leavesOurList_andIsReadWhenItComes() throws IOException {
    assertThat(found("locazione")).containsExactly("affitto");
    assertThat(found("locazione")).containsExactly("affitto");
    assertThat(troubles).containsExactly("synonyms " + file + ": there is no such file");

    write("lettino, culla");
    assertThat(found("lettino")).containsExactly("culla");
  }

  @Test
  void file_withALineThatCannotBeRead_leavesTheListOfBefore_andSaysLineAndRuleOnce()
      throws IOException {
    write("lettino, culla");
    assertThat(found("lettino")).containsExactly("culla");

    write("# Casa\npigione, affitto\nsolo\n");
    assertThat(found("lettino")).containsExactly("culla");
    assertThat(found("pigione")).isEmpty();
    assertThat(troubles)
        .containsExactly("synonyms " + file + ": line 3: 'solo' has one name, a group needs two");

    write("pigione, affitto\n");
    assertThat(found("pigione")).containsExactly("affitto");
  }

  @Test
  void file_thatGoesAway_leavesTheListOfBefore() throws IOException {
    write("lettino, culla");
    assertThat(found("lettino")).containsExactly("culla");

    Files.delete(file);
    assertThat(found("lettino")).containsExactly("culla");
    assertThat(troubles).containsExactly("synonyms " + file + ": there is no such file");
  }

  @Test
  void file_inAnotherEncoding_isNotGuessed() throws IOException {
    Files.write(file, "città, comune".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(found("locazione")).containsExactly("affitto");
    assertThat(troubles).containsExactly("synonyms " + file + ": the file is not UTF-8");
  }

  @Test
  void file_thatIsFarTooLong_isNotRead() throws IOException {
    write("a".repeat(1_000_001));

    assertThat(found("locazione")).containsExactly("affitto");
    assertThat(troubles)
        .containsExactly(
            "synonyms " + file + ": the file has 1000001 bytes, at most 1000000 are read");
  }

  /** Each time a second later, whatever the file system's clock can tell apart. */
  private void write(String list) throws IOException {
    Files.writeString(file, list);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1000 * ++edits));
  }

  private List<String> found(String typed) {
    return index.search(query(typed).build()).hits().stream().map(Hit::id).toList();
  }
}
