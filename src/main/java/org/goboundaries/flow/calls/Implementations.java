package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.goboundaries.source.SourceText;
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
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of the program a call through an interface may run: those of all types that
 * implement it (class hierarchy analysis), unless these are very many. Types with type parameters,
 * and those that functions declare, are not considered.
 */
final class Implementations {
  private static final int MOST = 25;

  private final Map<String, List<Named>> byMethod = new HashMap<>();
  private final Map<Type, List<Named>> implementers = new ConcurrentHashMap<>();
  private final Map<Key, List<Function>> known = new ConcurrentHashMap<>();

  Implementations(List<Unit> units) {
    units.forEach(this::add);
  }

  private void add(Unit unit) {
    for (Symbol symbol : unit.symbols().members()) {
      if (symbol instanceof TypeName name
          && name.type() instanceof Named named
          && named.symbol() == name
          && !named.isGeneric()
          && !(named.underlying() instanceof Interface)) {
        // promoted methods are found through the embedding type's fields
        MethodNames.of(named)
            .forEach(method -> byMethod.computeIfAbsent(method, k -> new ArrayList<>()).add(named));
      }
    }
  }

  /** The methods that may run; those that promotion leads to included. */
  List<Function> of(Function method, Type receiver) {
    if (!(receiver.underlying() instanceof Interface wanted)) {
      return List.of();
    }
    List<Named> types = implementers.computeIfAbsent(receiver, key -> implementers(wanted));
    return known.computeIfAbsent(new Key(method.name(), receiver), key -> find(method, types));
  }

  /**
   * Whether the only type of the program that implements an interface is what a call means: the
   * interface is the program's own, and no test's stand-in is mistaken for what tests replace.
   */
  static boolean isOnlyMeant(Function own, Reference.Abstract method, Site site) {
    Named face = SymbolNames.named(method.receiver());
    GoPackage declared = face == null ? null : face.symbol().owner();
    GoPackage used = site.code().unit().symbols();
    GoPackage home = own.owner();
    boolean isOurs = declared != null && (declared == used || declared == home);
    return isOurs && (site.code().isInTestFile() || !isTest(own.file()));
  }

  private static boolean isTest(@Nullable SourceText file) {
    return file != null && file.path().endsWith("_test.go");
  }

  /** An interface may have hundreds of methods: its types are looked for once for all of them. */
  private List<Named> implementers(Interface wanted) {
    if (!wanted.typeSet().isComplete()) {
      return List.of();
    }
    return wanted.typeSet().methods().stream()
        .map(method -> byMethod.getOrDefault(method.name(), List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of())
        .stream()
        .filter(type -> implementsAll(type, wanted))
        .toList();
  }

  private static List<Function> find(Function method, List<Named> types) {
    List<Function> found =
        types.stream()
            .map(type -> implementation(type, method))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    // a call that may run so many says nothing; unexported methods are few, and all are considered
    return found.size() > MOST && method.isExported() ? List.of() : found;
  }

  private static boolean implementsAll(Named type, Interface wanted) {
    return wanted.typeSet().methods().stream()
        .allMatch(method -> implementation(type, method) != null);
  }

  /** The method of a type, or of a pointer to it, that stands for one of an interface. */
  private static @Nullable Function implementation(Named type, Function method) {
    GoPackage owner = method.owner();
    Selection found = Members.find(new Pointer(type), method.name(), owner);
    return found != null
            && found.symbol() instanceof Function own
            && own.isSameMember(method)
            && found.type() instanceof Signature signature
            && signature.equals(method.type())
        ? own
        : null;
  }

  /**
   * An interface's method.
   *
   * @param receiver types are compared as the specification has it
   */
  private record Key(String method, Type receiver) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && method.equals(that.method)
          && receiver.equals(that.receiver);
    }

    @Override
    public int hashCode() {
      return 31 * method.hashCode() + receiver.hashCode();
    }
  }
}
