package it.schedario.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real documents, which are not part of this project. */
public final class Seeds {
  /** From the module, and from the root of the project. */
  private static final List<Path> PLACES =
      List.of(Path.of("../../shared/seeds"), Path.of("../shared/seeds"));

  public static final String OF_2024 = "000_8842a0df674080a4.txt";
  public static final String OF_2021 = "001_2a4d684876e6bfa9.txt";
  public static final String BUDGET_AND_DUP = "003_28352c71ac14fbe1.txt";
  public static final String TREE_OF_2025 = "004_2dee33aa53bacd4a.txt";

  private Seeds() {}

  /** The text of a real document; where there is none the test is skipped, and says so. */
  public static String text(String file) throws IOException {
    for (Path place : PLACES) {
      if (Files.exists(place.resolve(file))) {
        return Files.readString(place.resolve(file), StandardCharsets.UTF_8);
      }
    }
    assumeTrue(false, "skipped: no shared/seeds/" + file + " beside the project");
    throw new IllegalStateException("the assumption above ends the test");
  }
}
