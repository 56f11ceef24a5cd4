package org.goboundaries.flow.endings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.knowledge.Ending;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** Tells calls that end their goroutine from others, by the tables. */
final class EndingCalls {
  // It ends one try of a condition on testify's own goroutine: that is what it is for.
  private static final String COLLECTOR = "CollectT.";

  private final Table<Ending> table;
  private final Set<String> names;

  EndingCalls(Knowledge knowledge) {
    this.table = knowledge.endings();
    this.names =
        table.all().stream().map(row -> simple(row.symbol().name())).collect(Collectors.toSet());
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** What a call ends its goroutine or the process by; null where it doesn't, or nobody knows. */
  @Nullable Kind kind(Site site) {
    if (site.callee() instanceof Reference.Predeclared predeclared) {
      return predeclared.builtin().name().equals("panic") ? Kind.PANIC : null;
    }
    Ending row = row(site.callee());
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
    boolean isUsers = table.isAdded(row.symbol()) && !row.symbol().isStandard();
    boolean isOfTest = TestState.isOne(site.firstArgument());
    if (row.symbol().path().equals("runtime") || (isUsers && !isOfTest)) {
      return Kind.GOEXIT;
    }
    return isMethod || isOfTest ? Kind.TEST_ABORT : null;
  }

  private @Nullable Ending row(Reference callee) {
    for (SymbolName name : callee.names()) {
      if (names.contains(simple(name.name()))) {
        List<Ending> rows = table.of(name.path(), name.name());
        if (!rows.isEmpty()) {
          return rows.get(0);
        }
      }
    }
    return null;
  }
}
