package org.goboundaries.flow.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.knowledge.Handler;
import org.goboundaries.knowledge.Table;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** Asks the table of handlers. */
final class HandlerRows {
  private static final Pattern GENERATED = Pattern.compile("Register\\w+Server");

  private final Table<Handler> table;
  private final List<Handler> signatures;
  private final List<Handler> interfaces;

  HandlerRows(Table<Handler> table) {
    this.table = table;
    List<Handler> all = table.all();
    this.signatures = all.stream().filter(Handler::isSignature).toList();
    this.interfaces = all.stream().filter(row -> row.kind() == Handler.Kind.INTERFACE).toList();
  }

  /** The rows of what is called. */
  List<Handler> of(Reference callee) {
    for (SymbolName name : callee.names()) {
      List<Handler> rows = of(name);
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    return ofGenerated(callee);
  }

  /**
   * The rows of what generated code has to register a service: {@code RegisterOrdersServer(s
   * grpc.ServiceRegistrar, srv OrdersServer)} hands both to a method of the first.
   */
  private List<Handler> ofGenerated(Reference callee) {
    if (!(callee instanceof Reference.Declared declared)
        || !GENERATED.matcher(declared.function().name()).matches()
        || !(declared.function().type() instanceof Signature signature)
        || signature.parameters().size() != 2) {
      return List.of();
    }
    Type registrar = signature.parameters().get(0).type();
    Type base = registrar instanceof Pointer pointer ? pointer.element() : registrar;
    GoPackage owner = base instanceof Named named ? named.symbol().owner() : null;
    return owner == null
        ? List.of()
        : table.of(owner.path(), ((Named) base).symbol().name() + ".RegisterService");
  }

  List<Handler> of(SymbolName name) {
    return table.of(name.path(), name.name());
  }

  /** The row that says that values of a type are handlers. */
  @Nullable Handler ofType(Type type) {
    GoPackage owner = type instanceof Named named ? named.symbol().owner() : null;
    if (owner == null) {
      return null;
    }
    String name = ((Named) type).symbol().name();
    return first(table.of(owner.path(), name), Handler.Kind.TYPE);
  }

  static @Nullable Handler first(List<Handler> rows, Handler.Kind kind) {
    return rows.stream().filter(row -> row.kind() == kind).findFirst().orElse(null);
  }

  /** The row for functions with such parameters. */
  @Nullable Handler ofSignature(Signature signature) {
    for (Handler row : signatures) {
      if (signature.results().isEmpty() && has(signature, row)) {
        return row;
      }
    }
    return null;
  }

  private static boolean has(Signature signature, Handler row) {
    String path = row.symbol().path();
    String text = row.symbol().name();
    String[] wanted = text.substring(text.indexOf('(') + 1, text.indexOf(')')).split(",");
    if (signature.parameters().size() != wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!is(signature.parameters().get(i).type(), wanted[i], path)) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Type type, String wanted, String path) {
    boolean isPointer = wanted.startsWith("*");
    Type base = type instanceof Pointer pointer ? pointer.element() : type;
    GoPackage owner = base instanceof Named named ? named.symbol().owner() : null;
    String last = path.substring(path.lastIndexOf('/') + 1) + ".";
    return isPointer == type instanceof Pointer
        && owner != null
        && owner.path().equals(path)
        && wanted.endsWith(last + ((Named) base).symbol().name());
  }

  /** The rows for methods of a name that interfaces demand. */
  List<Handler> ofMethod(String name) {
    List<Handler> found = new ArrayList<>(0);
    for (Handler row : interfaces) {
      if (row.slot().methods().contains(name)) {
        found.add(row);
      }
    }
    return found;
  }
}
