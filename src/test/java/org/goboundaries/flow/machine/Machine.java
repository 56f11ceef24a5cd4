package org.goboundaries.flow.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.machine.Frame.Cell;
import org.goboundaries.flow.machine.Frame.Deferred;
import org.goboundaries.flow.machine.Frame.Invocation;
import org.goboundaries.flow.machine.Frame.Unwinding;
import org.goboundaries.flow.machine.Stop.End;
import org.goboundaries.flow.machine.Stop.Goexit;
import org.goboundaries.flow.machine.Stop.Kind;
import org.goboundaries.flow.machine.Stop.Panic;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program of {@link RandomProgram}, or one with no more of the language than that, and tells
 * what it does. What the program asks, {@code b(1)}, is answered at random.
 */
public final class Machine {
  /** A run is over after so many events. */
  private static final int LONGEST = 120;

  final RunnableProgram program;
  final Watcher watcher;
  final Decisions decisions;
  final Map<Place, Cell> packageVariables = new HashMap<>();
  final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<String> events = new ArrayList<>();
  private final Statements statements = new Statements(this);

  private Machine(RunnableProgram program, int seed, Watcher watcher) {
    this.program = program;
    this.decisions = new Decisions(seed);
    this.watcher = watcher;
  }

  /**
   * Runs one of the programs.
   *
   * @param main its function {@code main}
   * @param seed decides what the questions of the program are answered
   * @return the events, how it ended last
   */
  public static List<String> run(RunnableProgram program, Code main, int seed, Watcher watcher) {
    Machine machine = new Machine(program, seed, watcher);
    machine.events.add(machine.runMain(main));
    return machine.events;
  }

  private String runMain(Code function) {
    Goroutine main = new Goroutine();
    try {
      initialise(main);
      call(function, List.of(), Map.of(), main, null);
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
      return "returned";
    } catch (Panic panic) {
      return "panicked";
    } catch (Goexit goexit) {
      return "goexited";
    } catch (End end) {
      return end.kind.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private void initialise(Goroutine main) {
    for (Code code : program.initialisers()) {
      Frame frame = new Frame(code, this, main, null);
      for (VarSpec spec : ((VarDecl) code.node()).specs()) {
        statements.declare(frame, spec, packageVariables);
      }
    }
  }

  void record(String event) {
    if (events.size() >= LONGEST) {
      throw new End(Kind.STOPPED);
    }
    events.add(event);
  }

  /** Starts a goroutine: it runs now, or when main has returned. */
  void start(Invocation invocation, Goroutine goroutine) {
    Runnable body =
        () -> {
          try {
            invocation.run(null);
          } catch (Goexit over) {
            // its deferred calls have run
          } catch (Panic crash) {
            throw new End(Kind.ELSEWHERE);
          } catch (End end) {
            if (end.kind != Kind.BLOCKED) {
              throw new End(Kind.ELSEWHERE);
            }
          }
        };
    if (decisions.next(2) == 0) {
      body.run();
    } else {
      waiting.add(body);
    }
  }

  /** Calls a function of the program. */
  @Nullable Object call(
      Code code,
      List<@Nullable Object> arguments,
      Map<Place, Cell> captured,
      Goroutine goroutine,
      @Nullable Unwinding unwinding) {
    Frame frame = new Frame(code, this, goroutine, unwinding);
    frame.cells.putAll(captured);
    bind(frame, arguments);
    goroutine.frames.push(frame);
    watcher.entered(frame);
    try {
      return run(frame);
    } finally {
      goroutine.frames.pop();
    }
  }

  private void bind(Frame frame, List<@Nullable Object> arguments) {
    List<Field> fields = new ArrayList<>();
    FuncType type;
    if (frame.code.node() instanceof FuncDecl declared) {
      fields.addAll(declared.receivers());
      type = declared.type();
    } else {
      type = ((FuncLit) frame.code.node()).type();
    }
    fields.addAll(type.parameters());
    int index = 0;
    for (Field field : fields) {
      for (Ident name : field.names()) {
        Symbol symbol = frame.answers.symbol(name);
        frame.cells.put(Place.of(symbol), new Cell(arguments.get(index++)));
      }
    }
  }

  private @Nullable Object run(Frame frame) {
    Unwinding unwinding = new Unwinding();
    Object result = null;
    try {
      result = statements.runBody(frame);
    } catch (Panic | Goexit stop) {
      unwinding.cause = stop;
    } catch (End end) {
      ended(frame, end);
    }
    runDeferred(frame, unwinding);
    if (unwinding.cause == null) {
      watcher.left(frame, Outcome.RETURNS);
      return result;
    }
    watcher.left(frame, unwinding.cause instanceof Panic ? Outcome.PANICS : Outcome.GOEXITS);
    throw unwinding.cause;
  }

  private void ended(Frame frame, End end) {
    if (end.kind == Kind.EXITED) {
      watcher.left(frame, Outcome.EXITS);
    }
    throw end;
  }

  private void runDeferred(Frame frame, Unwinding unwinding) {
    while (!frame.deferred.isEmpty()) {
      Deferred next = frame.deferred.pop();
      try {
        next.invocation().run(unwinding);
        watcher.returned(frame, next.call());
      } catch (Panic panic) {
        boolean isInGoexit = isGoexit(unwinding.cause) && !unwinding.isRecovered;
        panic.isInGoexit |= isInGoexit;
        unwinding.cause = panic;
        unwinding.isRecovered = false;
      } catch (Goexit goexit) {
        unwinding.cause = goexit;
        unwinding.isRecovered = false;
      } catch (End end) {
        ended(frame, end);
      }
      if (unwinding.isRecovered) {
        boolean isInGoexit = isGoexit(unwinding.cause);
        unwinding.cause = isInGoexit ? new Goexit() : null;
        unwinding.isRecovered = false;
      }
    }
  }

  /** Whether what unwinds goes on as Goexit once it is recovered. */
  private static boolean isGoexit(@Nullable Stop cause) {
    return cause instanceof Goexit || cause instanceof Panic panic && panic.isInGoexit;
  }

  /** What the builtin recover does in a function. */
  @Nullable Object recover(Frame frame) {
    Unwinding unwinding = frame.unwinding;
    if (unwinding == null || unwinding.isRecovered || !(unwinding.cause instanceof Panic panic)) {
      return null;
    }
    unwinding.isRecovered = true;
    frame.goroutine.recovered++;
    return panic.value;
  }
}
