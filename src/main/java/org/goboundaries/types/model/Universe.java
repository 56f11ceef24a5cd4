package org.goboundaries.types.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.types.model.Symbol.Origin;
import org.jspecify.annotations.Nullable;

/** The predeclared names, and package unsafe. */
public final class Universe {
  private static final List<String> BUILTINS =
      List.of(
          "append", "cap", "clear", "close", "complex", "copy", "delete", "imag", "len", "make",
          "max", "min", "new", "panic", "print", "println", "real", "recover");

  /** The type error. */
  public static final Named ERROR = error();

  /** The constraint comparable. */
  public static final Named COMPARABLE =
      named("comparable", new Interface(List.of(), List.of(), true));

  /** Package unsafe. */
  public static final GoPackage UNSAFE = unsafe();

  /** The constant iota. */
  public static final Constant IOTA = constant("iota", Basic.UNTYPED_INT, Value.Number.of(0));

  private static final Map<String, Symbol> NAMES = names();

  private Universe() {}

  /** The symbol of a predeclared name. */
  public static @Nullable Symbol member(String name) {
    return NAMES.get(name);
  }

  private static Map<String, Symbol> names() {
    Map<String, Symbol> names = new HashMap<>();
    for (Basic basic : Basic.values()) {
      if (!basic.isUntyped() && basic != Basic.UNSAFE_POINTER) {
        names.put(basic.toString(), typeName(basic.toString(), basic));
      }
    }
    names.put("byte", typeName("byte", Basic.UINT8));
    names.put("rune", typeName("rune", Basic.INT32));
    names.put("any", typeName("any", Interface.EMPTY));
    names.put("error", ERROR.symbol());
    names.put("comparable", COMPARABLE.symbol());
    names.put("true", constant("true", Basic.UNTYPED_BOOL, new Value.Bool(true)));
    names.put("false", constant("false", Basic.UNTYPED_BOOL, new Value.Bool(false)));
    names.put("iota", IOTA);
    names.put("nil", new Nil());
    for (String name : BUILTINS) {
      names.put(name, new Builtin(Origin.UNIVERSE, name));
    }
    return Map.copyOf(names);
  }

  private static TypeName typeName(String name, Type type) {
    return new TypeName(Origin.UNIVERSE, name, Lazy.of(type));
  }

  private static Constant constant(String name, Type type, Value value) {
    return new Constant(Origin.UNIVERSE, name, Lazy.of(new Constant.Content(type, value)));
  }

  private static Named named(String name, Type underlying) {
    Lazy<Type> type = new Lazy<>(Unknown.TYPE, () -> Unknown.TYPE);
    TypeName symbol = new TypeName(Origin.UNIVERSE, name, type);
    Named self =
        Named.declared(symbol, Lazy.of(List.of()), Lazy.of(underlying), Lazy.of(List.of()));
    type.settle(self);
    return self;
  }

  private static Named error() {
    Variable result = new Variable(Origin.UNIVERSE, "", Variable.Kind.RESULT, Basic.STRING);
    Signature signature = new Signature(List.of(), List.of(), List.of(result), false);
    Function method = Function.abstractMethod(Origin.UNIVERSE, "Error", signature);
    return named("error", new Interface(List.of(method), List.of(), false));
  }

  private static GoPackage unsafe() {
    Map<String, Symbol> members = new HashMap<>();
    GoPackage unsafe = new GoPackage("unsafe", "unsafe", members);
    Origin origin = new Origin(unsafe, null, -1);
    members.put("Pointer", new TypeName(origin, "Pointer", Lazy.of(Basic.UNSAFE_POINTER)));
    for (String name :
        List.of(
            "Add", "Alignof", "Offsetof", "Sizeof", "Slice", "SliceData", "String", "StringData")) {
      members.put(name, new Builtin(origin, name));
    }
    return unsafe;
  }
}
