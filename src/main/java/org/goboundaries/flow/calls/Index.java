package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** The facts of all files, by what one asks for. Immutable once it is filled. */
final class Index {
  private final List<Code> codes = new ArrayList<>();
  private final Map<Place, Code> declared = new HashMap<>();
  private final Map<Node, Code> byNode = new IdentityHashMap<>();
  private final Map<GoFile, List<Code>> byFile = new IdentityHashMap<>();
  private final Map<Place, Parameter> parameters = new HashMap<>();
  private final Map<Site, List<Movement>> arguments = new IdentityHashMap<>();
  private final Map<Place, List<Movement>> assigned = new HashMap<>();
  private final Map<Place, List<Movement>> elements = new HashMap<>();
  private final Map<Code, List<Movement>> returned = new IdentityHashMap<>();
  private final Map<Code, List<Code>> nested = new IdentityHashMap<>();
  private final Set<Place> open = new HashSet<>();
  private final AmbiguousNames doubts = new AmbiguousNames();
  private final Set<Code> bareReturns = new HashSet<>();
  private final Map<SourceText, Boolean> partial = new IdentityHashMap<>();
  private final List<Movement> movements = new ArrayList<>();
  private final Map<Place, List<Sink>> passed = new HashMap<>();

  void add(Facts facts) {
    facts.codes.forEach(this::add);
    facts.movements.forEach(this::add);
    open.addAll(facts.open);
    doubts.addUnclear(facts.path, facts.unclear);
    bareReturns.addAll(facts.bareReturns);
  }

  private void add(Code code) {
    codes.add(code);
    byNode.put(code.node(), code);
    byFile.computeIfAbsent(code.file(), key -> new ArrayList<>()).add(code);
    if (code.isDeclared()) {
      declared.put(code.place(), code);
    }
    Code outer = code.outer();
    if (outer != null) {
      nested.computeIfAbsent(outer, key -> new ArrayList<>(2)).add(code);
    }
    int index = 0;
    for (Ident name : code.parameters()) {
      if (name != null) {
        Place place = new Place(code.file().text(), name.start());
        parameters.put(place, new Parameter(code, index));
      }
      index++;
    }
  }

  private void add(Movement movement) {
    movements.add(movement);
    Sink sink = movement.sink();
    Place from =
        movement.value() instanceof Reference.Stored held ? Place.of(held.variable()) : null;
    if (from != null) {
      passed.computeIfAbsent(from, key -> new ArrayList<>(1)).add(sink);
    }
    if (sink instanceof Sink.Argument argument) {
      put(arguments, argument.site(), movement);
    } else if (sink instanceof Sink.Returned result) {
      put(returned, result.code(), movement);
    } else if (sink instanceof Sink.Into into) {
      put(assigned, Place.of(into.variable()), movement);
    } else if (sink instanceof Sink.IntoElements into) {
      put(elements, Place.of(into.container()), movement);
    }
  }

  private static <K> void put(Map<K, List<Movement>> map, @Nullable K key, Movement movement) {
    if (key != null) {
      map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(movement);
    }
  }

  /** All code, file by file. */
  List<Code> codes() {
    return codes;
  }

  /** The code of a file. */
  List<Code> codes(GoFile file) {
    return byFile.getOrDefault(file, List.of());
  }

  /** The code that a declaration or literal of a function is. */
  @Nullable Code code(Node node) {
    return byNode.get(node);
  }

  /** Every function that goes somewhere as a value. */
  List<Movement> movements() {
    return movements;
  }

  /** Where a function in a variable goes from there. */
  List<Sink> passed(Symbol variable) {
    Place place = Place.of(variable);
    return place == null ? List.of() : passed.getOrDefault(place, List.of());
  }

  /** The code of a declared function; null where it has none, or not among what is analysed. */
  @Nullable Code code(Function function) {
    return declared.get(Place.of(function));
  }

  /** The code of an exported method of a type, promoted ones too; null where there is none. */
  @Nullable Code method(Type type, String name) {
    Selection method = Members.find(type, name, null);
    return method != null && method.symbol() instanceof Function own ? code(own) : null;
  }

  /** Of which function a variable is the parameter. */
  @Nullable Parameter parameter(Symbol variable) {
    return parameters.get(Place.of(variable));
  }

  /** The functions passed at a call. */
  List<Movement> arguments(Site site) {
    return arguments.getOrDefault(site, List.of());
  }

  /** What is assigned to a variable or field as a whole. */
  List<Movement> assigned(Place variable) {
    return assigned.getOrDefault(variable, List.of());
  }

  /** What is put into a container. */
  List<Movement> elements(Place container) {
    return elements.getOrDefault(container, List.of());
  }

  /** The functions that code returns. */
  List<Movement> returned(Code code) {
    return returned.getOrDefault(code, List.of());
  }

  /** The literals directly in code. */
  List<Code> nested(Code code) {
    return nested.getOrDefault(code, List.of());
  }

  /** Of what not every use can be known. */
  AmbiguousNames doubts() {
    return doubts;
  }

  /** Whether somebody has the address of a variable. */
  boolean isOpen(Place variable) {
    return open.contains(variable);
  }

  /** Takes note of a file of whose package others may exist. */
  void addPartial(SourceText file) {
    partial.put(file, Boolean.TRUE);
  }

  /** Whether there may be other files of the package that a file belongs to. */
  boolean isPartial(SourceText file) {
    return partial.containsKey(file);
  }

  /** Whether results of code may be what their names say. */
  boolean returnsBare(Code code) {
    return bareReturns.contains(code);
  }

  /**
   * A parameter that has a name.
   *
   * @param index from 0, the receiver not counted
   */
  record Parameter(Code code, int index) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Parameter that && code.equals(that.code) && index == that.index;
    }

    @Override
    public int hashCode() {
      return 31 * code.hashCode() + index;
    }
  }
}
