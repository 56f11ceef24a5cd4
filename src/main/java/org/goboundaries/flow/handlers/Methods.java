package org.goboundaries.flow.handlers;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.knowledge.Handler;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeName;
import org.goboundaries.types.model.Universe;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Which methods of a value a server calls. */
final class Methods {
  private static final String ALL = "*";

  private final CallGraph graph;

  Methods(CallGraph graph) {
    this.graph = graph;
  }

  /** The code that a server runs when it is handed a function, or a value with methods. */
  List<Code> of(Movement movement, Handler row) {
    List<Code> found = new ArrayList<>(graph.code(movement));
    for (Reference end : graph.values(movement.value())) {
      if (end instanceof Reference.Instance instance) {
        names(instance.type(), movement, row).forEach(name -> add(instance.type(), name, found));
      }
    }
    return found;
  }

  private void add(Type type, String name, List<Code> found) {
    Code code = graph.method(type, name);
    if (code != null) {
      found.add(code);
    }
  }

  /** The names of the methods: those that the place which takes the value demands. */
  private static List<String> names(Type type, Movement movement, Handler row) {
    if (movement.into().underlying() instanceof Interface wanted
        && !wanted.typeSet().methods().isEmpty()) {
      return wanted.typeSet().methods().stream().map(Symbol::name).toList();
    }
    if (!row.slot().methods().contains(ALL)) {
      return row.slot().methods();
    }
    Type base = type instanceof Pointer pointer ? pointer.element() : type;
    return base instanceof Named named
        ? named.methods().stream().filter(Methods::isRemote).map(Symbol::name).toList()
        : List.of();
  }

  /** As net/rpc serves them: exported, with two parameters, the second a pointer, and an error. */
  private static boolean isRemote(Function method) {
    return method.isExported()
        && method.type() instanceof Signature signature
        && signature.parameters().size() == 2
        && signature.parameters().get(1).type() instanceof Pointer
        && signature.results().size() == 1
        && signature.results().get(0).type().equals(Universe.ERROR);
  }

  /** Whether a method is there for the interface of a row. */
  boolean implement(Function method, Handler row) {
    Interface wanted = wanted(method, row);
    Variable receiver = method.receiver();
    if (wanted == null || receiver == null) {
      return false;
    }
    for (Function each : wanted.typeSet().methods()) {
      Type type = receiver.type();
      Type base = type instanceof Pointer ? type : new Pointer(type);
      Selection own = Members.find(base, each.name(), null);
      if (own == null || !own.type().equals(each.type())) {
        return false;
      }
    }
    return true;
  }

  /** The interface, as far as a parameter of the method leads to its package. */
  private static @Nullable Interface wanted(Function method, Handler row) {
    if (!(method.type() instanceof Signature signature)) {
      return null;
    }
    for (Variable parameter : signature.parameters()) {
      Type type = parameter.type();
      Type base = type instanceof Pointer pointer ? pointer.element() : type;
      GoPackage owner = base instanceof Named named ? named.symbol().owner() : null;
      if (owner != null
          && owner.path().equals(row.symbol().path())
          && owner.member(row.symbol().name()) instanceof TypeName name
          && name.type().underlying() instanceof Interface found) {
        return found;
      }
    }
    return null;
  }
}
