package it.schedario.intake;

import it.schedario.ingest.ParseProblem;
import it.schedario.ingest.ReadDocument;
import java.util.Optional;

/** What reading a file came to. */
public sealed interface Reading {
  /** Name of the file without its folder. */
  String file();

  /**
   * @param original the bytes it was read from
   */
  record Read(ReadDocument document, byte[] original) implements Reading {
    @Override
    public String file() {
      return document.source().file();
    }

    /**
     * Why the file must not be kept though something could be read: a part of it is missing, and
     * what is half there must not pass for the whole.
     */
    public Optional<Failed> findRefusal() {
      return document.problems().stream()
          .filter(problem -> problem.code() == ParseProblem.Code.TRUNCATED)
          .findFirst()
          .map(
              problem ->
                  new Failed(
                      file(),
                      problem.code().name(),
                      "%s: page %d, line %d: %s"
                          .formatted(file(), problem.page(), problem.line(), problem.message())));
    }
  }

  /**
   * Nothing could be made of it.
   *
   * @param code stable name of the reason; listed in docs/errors.md
   * @param message names file, place and rule
   */
  record Failed(String file, String code, String message) implements Reading {}
}
