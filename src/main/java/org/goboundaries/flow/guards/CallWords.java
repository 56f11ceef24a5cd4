package org.goboundaries.flow.guards;

import java.util.List;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.knowledge.Wordings;
import org.goboundaries.types.model.GoPackage;

/**
 * What names say of calls.
 *
 * @param wordings the words
 */
public record CallWords(Wordings wordings) {
  /** Whether a row says so of what is called, or of whatever is called by this name. */
  public boolean say(Meaning meaning, Site site) {
    return isSaidOf(meaning, site) || wordings.isSaidBy(meaning, site.calledName());
  }

  /** Whether a row says so of what is called, in its package. */
  public boolean isSaidOf(Meaning meaning, Site site) {
    return site.callee().names().stream().anyMatch(name -> isSaidOf(meaning, name));
  }

  /** Whether a row says so of the variable of a package that is called. */
  public boolean isSaidOfVariable(Meaning meaning, Site site) {
    GoPackage owner =
        site.callee() instanceof Reference.Stored stored && !stored.variable().isLocal()
            ? stored.variable().owner()
            : null;
    return owner != null && wordings.isSaidOf(meaning, owner.path(), site.calledName());
  }

  /** Whether rows say so of each function that may be called, and there is one. */
  public boolean areSaidOfAll(Meaning meaning, Site site) {
    List<SymbolName> names = site.callee().names();
    return !names.isEmpty() && names.stream().allMatch(name -> isSaidOf(meaning, name));
  }

  private boolean isSaidOf(Meaning meaning, SymbolName name) {
    return wordings.isSaidOf(meaning, name.path(), name.name());
  }
}
