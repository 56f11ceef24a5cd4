package org.goboundaries.testkit;

/** Something is wrong with a case, not with the rule. */
final class MalformedExpectation extends AssertionError {
  private static final long serialVersionUID = 1L;

  private MalformedExpectation(String message) {
    super(message);
  }

  static MalformedExpectation of(String problem) {
    return new MalformedExpectation(problem);
  }

  static MalformedExpectation at(CaseFile file, int offset, String problem) {
    int line = file.text().lines().line(offset);
    return new MalformedExpectation(file.text().path() + ":" + line + ": " + problem);
  }
}
