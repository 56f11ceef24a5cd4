package org.goboundaries.flow.calls;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;

/** Reads calls, and the functions among their arguments. */
final class CallReader {
  private static final Type UNKNOWN = Unknown.TYPE;

  private final Answers answers;
  private final References references;
  private final MoveReader moves;
  private final Facts facts;
  private final Predicate<Reference> takers;
  private final Map<CallExpr, Manner> manners = new IdentityHashMap<>();
  private final Map<CallExpr, Site> sites = new IdentityHashMap<>();

  CallReader(
      Answers answers,
      References references,
      MoveReader moves,
      Facts facts,
      Predicate<Reference> takers) {
    this.takers = takers;
    this.answers = answers;
    this.references = references;
    this.moves = moves;
    this.facts = facts;
  }

  /** Says that a call is that of a defer or go statement. */
  void manner(CallExpr call, Manner manner) {
    manners.put(call, manner);
  }

  /** A range statement has a function run, which calls the body of the loop. */
  void iterate(RangeStmt range) {
    Reference iterator = references.take(range.operand());
    moves.code().add(new Site(moves.code(), range, Manner.CALL, iterator, UNKNOWN));
  }

  /** The place of a call, which is no conversion. */
  Site site(CallExpr call) {
    Site known = sites.get(call);
    if (known == null) {
      Manner manner = manners.getOrDefault(call, Manner.CALL);
      List<Expr> given = call.arguments();
      Type first = given.isEmpty() ? UNKNOWN : answers.type(given.get(0));
      known = new Site(moves.code(), call, manner, references.take(call.function()), first);
      sites.put(call, known);
      if (isOfInterest(known.callee())) {
        moves.code().add(known);
      }
      arguments(call, known);
    }
    return known;
  }

  /** Most of what the language has never leads anywhere. */
  private static boolean isOfInterest(Reference callee) {
    return !(callee instanceof Reference.Predeclared predeclared)
        || predeclared.builtin().name().equals("recover")
        || predeclared.builtin().name().equals("panic");
  }

  private void arguments(CallExpr call, Site site) {
    Type function = answers.type(call.function()).underlying();
    List<Expr> arguments = call.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      Expr argument = arguments.get(i);
      Type parameter = function instanceof Signature signature ? at(signature, i, call) : UNKNOWN;
      if (references.isFunction(argument)) {
        moves.add(argument, new Sink.Argument(site, i), parameter);
      } else {
        instance(argument, site, i, parameter);
      }
    }
  }

  private static Type at(Signature signature, int index, CallExpr call) {
    List<Variable> parameters = signature.parameters();
    int last = parameters.size() - 1;
    if (signature.isVariadic() && index >= last && !call.spread()) {
      return parameters.get(last).type() instanceof Slice slice ? slice.element() : UNKNOWN;
    }
    return index <= last ? parameters.get(index).type() : UNKNOWN;
  }

  /** A value whose methods somebody else may call. */
  private void instance(Expr argument, Site site, int index, Type parameter) {
    Type type = answers.type(argument);
    boolean hasMethods = SymbolNames.named(type) != null;
    boolean isVariable = type.underlying() instanceof Interface && isParameter(argument);
    boolean isHanded =
        parameter.underlying() instanceof Interface wanted
            && (isVariable || !wanted.typeSet().methods().isEmpty() || takers.test(site.callee()));
    if (hasMethods && (isHanded || parameter.isUnknown())) {
      Reference value =
          isInterfaceVariable(argument, type)
              ? references.take(argument)
              : new Reference.Instance(type);
      Sink sink = new Sink.Argument(site, index);
      facts.movements.add(new Movement(moves.code(), value, sink, argument, type, parameter));
    }
  }

  private boolean isInterfaceVariable(Expr argument, Type type) {
    return type.underlying() instanceof Interface
        && argument instanceof Ident name
        && answers.symbol(name) instanceof Variable;
  }

  private boolean isParameter(Expr argument) {
    return argument instanceof Ident name
        && answers.symbol(name) instanceof Variable variable
        && variable.kind() == Variable.Kind.PARAMETER;
  }
}
