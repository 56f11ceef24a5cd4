package org.goboundaries.flow.outcomes;

import java.util.List;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Ending;
import org.goboundaries.knowledge.Ending.End;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** What the table of endings says of calls. Immutable; may be used by many threads. */
public final class EndingSites {
  private static final String PANIC = "panic";

  private final Table<Ending> table;
  private final NamedRows<Ending> rows;

  /** Asks the tables and the rows of users. */
  public EndingSites(Knowledge knowledge) {
    this.table = knowledge.endings();
    this.rows = new NamedRows<>(table);
  }

  /** The row for what is called; null where no table knows it. */
  public @Nullable Ending row(Reference callee) {
    List<Ending> found = rows.of(callee.names());
    return found.isEmpty() ? null : found.get(0);
  }

  /** Whether a call ends what goes on in one way, if it ends anything. */
  public boolean isListed(Site site, End how) {
    return rows.of(site.callee().names()).stream().anyMatch(row -> row.end() == how);
  }

  /** Whether what has this last word may end its function, its goroutine or the process. */
  public boolean mayName(String name) {
    return name.equals(PANIC) || rows.mayName(name);
  }

  /** Whether a row is a user's own. */
  public boolean isAdded(Ending row) {
    return table.isAdded(row.symbol());
  }

  /** Whether a call panics, or may do so by what the table says. */
  boolean mayPanic(Site site) {
    Ending row = row(site.callee());
    return isPanic(site) || (row != null && row.end() == End.PANIC);
  }

  /** Whether a call is the builtin function panic. */
  public static boolean isPanic(Site site) {
    return site.callsBuiltin(PANIC);
  }

  /** Whether a call ends its goroutine or the process, or may do so by what the table says. */
  boolean mayExit(Site site) {
    Ending row = row(site.callee());
    return row != null && row.end() != End.PANIC;
  }
}
