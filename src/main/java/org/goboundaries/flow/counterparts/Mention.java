package org.goboundaries.flow.counterparts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;

/**
 * A name in code, judging by the text.
 *
 * @param code the function or literal that it stands in itself
 */
record Mention(Code code, Ident name) {
  /** The wanted names in code, those in its literals left out. */
  static List<Mention> in(Code code, Predicate<String> isWanted) {
    List<Mention> found = new ArrayList<>();
    Node root = code.body() == null ? code.node() : code.body();
    Walk.tree(
        root,
        node -> {
          if (node instanceof Ident name && isWanted.test(name.name())) {
            found.add(new Mention(code, name));
          }
          return !(node instanceof FuncLit);
        });
    return found;
  }
}
