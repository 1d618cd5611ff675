package it.schedario.web;

import java.util.List;

/** A request to the REST side that gets a problem for an answer. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ProblemCode code;
  private final transient List<String> allowed;

  /**
   * @param detail names the subject, the value and the rule
   * @param allowed values that would do; empty when that is not a list
   */
  ProblemException(ProblemCode code, String detail, List<String> allowed) {
    super(detail, null, false, false);
    this.code = code;
    this.allowed = List.copyOf(allowed);
  }

  ProblemCode code() {
    return code;
  }

  List<String> allowed() {
    return allowed;
  }
}
