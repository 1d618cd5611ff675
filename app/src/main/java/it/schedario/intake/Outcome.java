package it.schedario.intake;

import it.schedario.ingest.ParseProblem;
import java.util.List;

/** What became of a file that was handed in. */
public sealed interface Outcome {
  /** Name of the file without its folder. */
  String file();

  /**
   * The store holds it.
   *
   * @param source id of the source
   * @param alreadyKept true when it did before
   * @param indexed false when the index could not be told; that is tried again
   */
  record Kept(
      String file,
      String source,
      boolean alreadyKept,
      boolean indexed,
      List<String> documents,
      List<ParseProblem> problems)
      implements Outcome {

    public Kept {
      documents = List.copyOf(documents);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Nothing of it was kept.
   *
   * @param code stable name of the reason; listed in docs/errors.md
   * @param message names file, place and rule
   */
  record Failed(String file, String code, String message) implements Outcome {}
}
