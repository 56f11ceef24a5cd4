package org.goboundaries.flow.endings;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.known.FeasiblePath;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Signature;

/** Looks closer at the few calls on paths that were found. */
final class PathChecks {
  private static final SymbolName ONCE = new SymbolName("sync", "Once.Do");

  private final Bodies bodies;
  private final BiFunction<GoFile, Decl, Answers> answers;
  private final Map<Site, Boolean> reached = new ConcurrentHashMap<>();
  private final Map<Site, Boolean> meant = new ConcurrentHashMap<>();
  private final FeasiblePath known = new FeasiblePath(this::answers);
  private final SureEncodings encodings;

  /**
   * @param answers what a declaration and the bodies in it mean
   */
  PathChecks(Bodies bodies, BiFunction<GoFile, Decl, Answers> answers) {
    this.bodies = bodies;
    this.answers = answers;
    this.encodings = new SureEncodings(bodies.calls(), answers);
  }

  /** Whether every call can be got to, and what the last one ends is a running test's. */
  boolean hold(EndingPath path, Kind kind) {
    return path.sites().stream().allMatch(this::isReached)
        && !isForTheFirst(path)
        && known.canBeGone(path.sites())
        && (kind == Kind.TEST_ABORT
            ? meant.computeIfAbsent(path.last(), this::isOfTest)
                && !encodings.ruleOut(path)
                && !PassedChecks.ruleOut(path)
            : kind == Kind.EXIT || !isPassedOn(path));
  }

  /**
   * Whether a helper that runs functions of others, such as a copy of singleflight, may only pass
   * on that one of them has ended its goroutine. Nobody passes on an exit.
   */
  private static boolean isPassedOn(EndingPath path) {
    Code code = path.sites().size() > 1 ? path.last().code() : null;
    for (; code != null; code = code.outer()) {
      if (code.type() instanceof Signature signature
          && signature.parameters().stream()
              .anyMatch(each -> each.type().underlying() instanceof Signature)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a helper has it done once: nobody knows on which goroutine that is. */
  private static boolean isForTheFirst(EndingPath path) {
    return path.sites().stream()
        .skip(1)
        .flatMap(site -> site.callee().names().stream())
        .anyMatch(ONCE::equals);
  }

  /** Whether a call can be got to in the code that makes it. */
  boolean isReached(Site site) {
    return reached.computeIfAbsent(
        site, key -> key.code().body() == null || bodies.of(key.code()).isReached(key.node()));
  }

  private boolean isOfTest(Site site) {
    return new Assertions(answers(site), site.code().declaration()).areOfTest(site);
  }

  private Answers answers(Site site) {
    return answers.apply(site.code().file(), site.code().declaration());
  }
}
