package org.goboundaries.flow.endings;

import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.outcomes.EndingSites;
import org.goboundaries.knowledge.Ending;
import org.goboundaries.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Tells calls that end their goroutine from others, by the tables. */
final class EndingCalls {
  // It ends one try of a condition on testify's own goroutine: that is what it is for.
  private static final String COLLECTOR = "CollectT.";

  private final EndingSites sites;

  EndingCalls(Knowledge knowledge) {
    this.sites = new EndingSites(knowledge);
  }

  /** What a call ends its goroutine or the process by; null where it doesn't, or nobody knows. */
  @Nullable Kind kind(Site site) {
    if (site.callee() instanceof Reference.Predeclared) {
      return EndingSites.isPanic(site) ? Kind.PANIC : null;
    }
    Ending row = sites.row(site.callee());
    if (row == null
        || row.when() == Ending.When.CHAINED
        || row.when() == Ending.When.UNFORESEEN
        || row.symbol().name().startsWith(COLLECTOR)) {
      return null;
    }
    return switch (row.end()) {
      case PANIC -> Kind.PANIC;
      case EXIT, ABORT, EXEC -> Kind.EXIT;
      case GOEXIT -> goexit(site, row);
    };
  }

  private @Nullable Kind goexit(Site site, Ending row) {
    boolean isMethod = row.symbol().name().indexOf('.') >= 0;
    boolean isUsers = sites.isAdded(row) && !row.symbol().isStandard();
    boolean isOfTest = TestState.isOne(site.firstArgument());
    if (row.symbol().path().equals("runtime") || (isUsers && !isOfTest)) {
      return Kind.GOEXIT;
    }
    return isMethod || isOfTest ? Kind.TEST_ABORT : null;
  }
}
