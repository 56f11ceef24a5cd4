package org.goboundaries.flow.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.machine.Frame.Cell;
import org.goboundaries.flow.machine.Frame.Invocation;
import org.goboundaries.flow.machine.Frame.Unwinding;
import org.goboundaries.flow.machine.Stop.Panic;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Evaluates the expressions of functions. */
final class Expressions {
  private final Machine machine;
  private final Library library;

  Expressions(Machine machine) {
    this.machine = machine;
    this.library = new Library(machine);
  }

  /** A function value: what it runs, and the arguments that it has already. */
  interface Closure {
    @Nullable Object run(
        List<@Nullable Object> arguments, Goroutine goroutine, @Nullable Unwinding unwinding);
  }

  boolean isTrue(Frame frame, Expr expr) {
    return Boolean.TRUE.equals(value(frame, expr));
  }

  /** A value that something is given: of a struct, a copy. */
  @Nullable Object copied(Frame frame, Expr expr) {
    return Values.copy(value(frame, expr), frame.answers.type(expr));
  }

  /** The struct that an expression is or points to. */
  Struct struct(Frame frame, Expr expr) {
    return struct(value(frame, expr));
  }

  private static Struct struct(@Nullable Object value) {
    if (value instanceof Struct struct) {
      return struct;
    }
    throw new Panic("nil pointer");
  }

  @Nullable Object value(Frame frame, Expr expr) {
    if (expr instanceof ParenExpr parens) {
      return value(frame, parens.inner());
    } else if (expr instanceof Ident name) {
      return value(frame, name);
    } else if (expr instanceof BasicLit literal) {
      return Integer.valueOf(frame.code.file().text(literal));
    } else if (expr instanceof SelectorExpr selector) {
      return value(frame, selector);
    } else if (expr instanceof StarExpr star) {
      return struct(frame, star.operand());
    } else if (expr instanceof UnaryExpr unary) {
      Object operand = value(frame, unary.operand());
      return unary.operator() == Operator.NOT ? (Object) !(Boolean) operand : operand;
    } else if (expr instanceof BinaryExpr binary) {
      return value(frame, binary);
    } else if (expr instanceof CallExpr call) {
      return call(frame, call);
    } else if (expr instanceof FuncLit literal) {
      return closure(frame, literal);
    } else if (expr instanceof CompositeLit literal) {
      return made(frame, literal);
    }
    throw new IllegalArgumentException("no expression of these programs: " + expr);
  }

  private @Nullable Object value(Frame frame, Ident name) {
    Symbol symbol = Objects.requireNonNull(frame.answers.symbol(name), name.name());
    if (symbol instanceof Variable) {
      Place place = Objects.requireNonNull(Place.of(symbol));
      Cell cell = frame.cells.get(place);
      return (cell == null ? machine.packageVariables.get(place) : cell).value;
    } else if (symbol instanceof Function function) {
      Code code = Objects.requireNonNull(machine.program.code(function), name.name());
      return (Closure)
          (arguments, goroutine, unwinding) ->
              machine.call(code, arguments, Map.of(), goroutine, unwinding);
    }
    return switch (name.name()) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }

  private @Nullable Object value(Frame frame, BinaryExpr binary) {
    return switch (binary.operator()) {
      case LAND -> isTrue(frame, binary.left()) && isTrue(frame, binary.right());
      case LOR -> isTrue(frame, binary.left()) || isTrue(frame, binary.right());
      case LSS -> (Integer) value(frame, binary.left()) < (Integer) value(frame, binary.right());
      case EQL -> Objects.equals(value(frame, binary.left()), value(frame, binary.right()));
      case NEQ -> !Objects.equals(value(frame, binary.left()), value(frame, binary.right()));
      default -> throw new IllegalArgumentException("no operator of these programs: " + binary);
    };
  }

  /** A field, or a method value. */
  private @Nullable Object value(Frame frame, SelectorExpr selector) {
    Symbol symbol = Objects.requireNonNull(frame.answers.symbol(selector.selector()));
    if (symbol instanceof Function method) {
      return isImported(frame, selector)
          ? library.function(method)
          : bound(method, promoting(frame, selector));
    }
    return field(promoting(frame, selector), Objects.requireNonNull(Place.of(symbol)));
  }

  private static boolean isImported(Frame frame, SelectorExpr selector) {
    return selector.operand() instanceof Ident name
        && frame.answers.symbol(name) instanceof PackageName;
  }

  private static @Nullable Object field(@Nullable Object base, Place field) {
    return struct(base).fields.get(field);
  }

  /** What the operand of a selector stands for, embedded fields followed. */
  private @Nullable Object promoting(Frame frame, SelectorExpr selector) {
    Object base = value(frame, selector.operand());
    Type type = frame.answers.type(selector.operand());
    Selection selection =
        Members.find(type, selector.selector().name(), frame.code.unit().symbols());
    for (Variable embedded : Objects.requireNonNull(selection).path()) {
      base = field(base, Objects.requireNonNull(Place.of(embedded)));
    }
    return base;
  }

  /** The receiver, a pointer, may be nil: then what the method does with it panics. */
  private Closure bound(Function method, @Nullable Object receiver) {
    if (receiver instanceof Lock lock) {
      return library.method(method, lock);
    }
    Code code = machine.program.code(method);
    if (code == null) {
      return (arguments, goroutine, unwinding) -> {
        throw new Panic("nil pointer");
      };
    }
    return (arguments, goroutine, unwinding) -> {
      List<@Nullable Object> all = new ArrayList<>();
      all.add(receiver);
      all.addAll(arguments);
      return machine.call(code, all, Map.of(), goroutine, unwinding);
    };
  }

  private Closure closure(Frame frame, FuncLit literal) {
    Code code = Objects.requireNonNull(machine.program.code(literal));
    Map<Place, Cell> captured = new HashMap<>(frame.cells);
    return (arguments, goroutine, unwinding) ->
        machine.call(code, arguments, captured, goroutine, unwinding);
  }

  private @Nullable Object made(Frame frame, CompositeLit literal) {
    Type type = frame.answers.type(literal);
    if (type.underlying() instanceof Slice) {
      List<@Nullable Object> elements = new ArrayList<>();
      literal.elements().forEach(each -> elements.add(copied(frame, each)));
      return elements;
    }
    Type base = type instanceof Pointer pointer ? pointer.element() : type;
    Struct struct = (Struct) Objects.requireNonNull(Values.zero(base));
    for (Expr element : literal.elements()) {
      KeyValueExpr field = (KeyValueExpr) element;
      Symbol symbol = Objects.requireNonNull(frame.answers.symbol((Ident) field.key()));
      struct.fields.put(Place.of(symbol), copied(frame, field.value()));
    }
    return struct;
  }

  private @Nullable Object call(Frame frame, CallExpr call) {
    Invocation invocation = prepare(frame, call);
    machine.watcher.before(frame, call);
    Object result = invocation.run(null);
    machine.watcher.returned(frame, call);
    return result;
  }

  Invocation prepare(Frame frame, CallExpr call) {
    return prepare(frame, call, frame.goroutine);
  }

  /** Evaluates what is called and the arguments. */
  Invocation prepare(Frame frame, CallExpr call, Goroutine goroutine) {
    Expr called = ParenExpr.strip(call.function());
    if (frame.answers.isType(called)) {
      Object converted = value(frame, call.arguments().get(0));
      return unwinding -> converted;
    } else if (frame.answers.callee(call) instanceof Builtin builtin) {
      return builtin(frame, builtin.name(), call);
    } else if (called instanceof Ident name && library.isQuestion(name.name())) {
      Object number = value(frame, call.arguments().get(0));
      return unwinding -> library.answer(name.name(), (Integer) number);
    }
    Object function = value(frame, called);
    List<@Nullable Object> arguments = new ArrayList<>();
    call.arguments().forEach(each -> arguments.add(copied(frame, each)));
    return unwinding -> {
      if (function instanceof Closure closure) {
        return closure.run(arguments, goroutine, unwinding);
      }
      throw new Panic("nil function");
    };
  }

  private Invocation builtin(Frame frame, String name, CallExpr call) {
    if (name.equals("panic")) {
      Object value = value(frame, call.arguments().get(0));
      return unwinding -> {
        throw new Panic(value);
      };
    } else if (name.equals("recover")) {
      return unwinding -> machine.recover(frame);
    }
    throw new IllegalArgumentException("no builtin of these programs: " + name);
  }
}
