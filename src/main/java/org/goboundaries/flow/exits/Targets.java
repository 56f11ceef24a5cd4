package org.goboundaries.flow.exits;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** What writers write to in the end. */
final class Targets {
  /** So many writers may be put on top of each other. */
  private static final int DEEPEST = 6;

  private final Answers answers;
  private final Origins origins;

  Targets(Answers answers, Origins origins) {
    this.answers = answers;
    this.origins = origins;
  }

  /** What a method is called on; null for other calls. */
  static @Nullable Expr writer(Site site) {
    return site.node() instanceof CallExpr call
            && ParenExpr.strip(call.function()) instanceof SelectorExpr selector
        ? selector.operand()
        : null;
  }

  /** Whether what is written goes to a file or a connection, or stays in memory. */
  Answer goesOut(Expr writer) {
    return goesOut(writer, 0);
  }

  private Answer goesOut(Expr writer, int depth) {
    Expr bare = ParenExpr.strip(writer);
    Answer byType = goesOut(answers.type(bare));
    if (byType != Answer.UNKNOWN || depth > DEEPEST) {
      return byType;
    }
    Symbol variable = bare instanceof Ident name ? answers.symbol(name) : null;
    Stream<Expr> sources =
        bare instanceof CallExpr call
            ? call.arguments().stream()
            : variable == null
                ? Stream.of()
                : origins.of(variable).stream().map(Origins.Origin::value);
    Set<Answer> found =
        sources
            .map(source -> goesOut(source, depth + 1))
            .filter(answer -> answer != Answer.UNKNOWN || variable != null)
            .collect(Collectors.toSet());
    return found.size() == 1 ? found.iterator().next() : Answer.UNKNOWN;
  }

  /** Files are of package os, connections of net; buffers in memory are of bytes or strings. */
  private static Answer goesOut(Type type) {
    Type base = type instanceof Pointer pointer ? pointer.element() : type;
    GoPackage owner = base instanceof Named named ? named.symbol().owner() : null;
    return switch (owner == null ? "" : owner.path()) {
      case "os", "net" -> Answer.YES;
      case "bytes", "strings" -> Answer.NO;
      default -> Answer.UNKNOWN;
    };
  }
}
