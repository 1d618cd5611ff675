package it.schedario.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table of official codes, bundled or given by the user: UTF-8, a header that names the columns,
 * then rows of cells between semicolons. Empty lines and lines that begin with {@code #} say
 * nothing.
 *
 * @param rows in the order of the file, without the header
 */
public record CodeTable(List<Row> rows) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public CodeTable {
    rows = List.copyOf(rows);
  }

  /**
   * @param name of a resource beside the class
   */
  public static CodeTable bundled(Class<?> owner, String name, String header) {
    try (InputStream table = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
      return of(name, table.readAllBytes(), header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException when it cannot be read or has another form; the message names
   *     file, line and rule
   */
  public static CodeTable read(Path file, String header) {
    try {
      return of(file.toString(), Files.readAllBytes(file), header);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read: " + e, e);
    }
  }

  private static CodeTable of(String file, byte[] content, String header) {
    List<String> lines = text(file, content).lines().toList();
    int columns = header.split(";", -1).length;
    List<Row> rows = new ArrayList<>();
    boolean isBelowHeader = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(file, i + 1, List.of(line.split(";", -1)));
      if (isBelowHeader) {
        row.require(row.cells().size() == columns, "'" + line + "' has not the cells " + header);
        rows.add(row);
      } else {
        row.require(line.equals(header), "'" + line + "' is not the header " + header);
        isBelowHeader = true;
      }
    }
    if (!isBelowHeader) {
      throw new IllegalArgumentException(file + ": is empty; it begins with the header " + header);
    }
    return new CodeTable(rows);
  }

  private static String text(String file, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": is not UTF-8; save it as UTF-8", e);
    }
  }

  /**
   * A row and where it stands.
   *
   * @param line counted from 1
   */
  public record Row(String file, int line, List<String> cells) {
    public Row {
      cells = cells.stream().map(String::strip).toList();
    }

    public String cell(int column) {
      return cells.get(column);
    }

    /**
     * @param otherwise what is wrong: the value and the rule it breaks
     * @throws IllegalArgumentException when the condition does not hold
     */
    public void require(boolean holds, String otherwise) {
      if (!holds) {
        throw new IllegalArgumentException(file + ", line " + line + ": " + otherwise);
      }
    }
  }
}
