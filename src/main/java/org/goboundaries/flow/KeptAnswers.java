package org.goboundaries.flow;

import java.util.Collection;
import java.util.Map;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.program.Failure;
import org.goboundaries.types.program.Unit;

/** What declarations mean; those asked for a moment ago are kept. May be used by many threads. */
final class KeptAnswers {
  private final Map<GoFile, Unit> units;
  private final Collection<Failure> failures;
  private final RecentCache<Decl, Answers> recent = new RecentCache<>();

  /**
   * Of the files of some units.
   *
   * @param failures gets what we fail on
   */
  KeptAnswers(Map<GoFile, Unit> units, Collection<Failure> failures) {
    this.units = units;
    this.failures = failures;
  }

  /**
   * What a declaration and the bodies in it mean in the unit of its file. Local variables are
   * compared by identity: they are the same ones for as long as somebody holds the answers.
   */
  Answers of(GoFile file, Decl declaration) {
    return recent.get(declaration, key -> once(file, key));
  }

  /** The same for callers that ask once about each declaration of a program: nothing is kept. */
  Answers once(GoFile file, Decl declaration) {
    Unit unit = units.get(file);
    if (unit == null) {
      throw new IllegalArgumentException("no unit has " + file.text());
    }
    try {
      return unit.answers(file, declaration);
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(new Failure(file.text(), e));
      return unit.declarations(file);
    }
  }
}
