package org.goboundaries.flow.cgo;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CComment;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CName;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCalls;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/** The C of one package: its functions, who calls them, and how Go comes there. */
public final class CProgram {
  private final List<CCode> codes;
  private final List<CFile> files;
  private final GoSide go;
  private final SignalCalls signals;
  private final Map<String, List<CCode>> byName = new HashMap<>();
  private final Map<CCode, CPath> onGoThread;
  private final Map<CCode, CPath> onAnyThread;

  CProgram(List<CCode> codes, List<CFile> files, GoSide go, SignalCalls signals) {
    this.codes = codes;
    this.files = files;
    this.go = go;
    this.signals = signals;
    codes.forEach(code -> byName.computeIfAbsent(code.name(), key -> new ArrayList<>()).add(code));
    this.onGoThread = ways(call -> true, (caller, site) -> !site.onNewThread());
    this.onAnyThread = ways(call -> true, (caller, site) -> true);
  }

  /** Every function with a body. */
  public List<CCode> codes() {
    return codes;
  }

  /** The function that a name means in a file; null where it is elsewhere, or not one only. */
  public @Nullable CCode find(CFile from, String name) {
    List<CCode> found = byName.getOrDefault(name, List.of());
    List<CCode> here = found.stream().filter(code -> isIn(code, from)).toList();
    if (here.size() == 1) {
      return here.get(0);
    }
    List<CCode> others = found.stream().filter(this::isShared).toList();
    return here.isEmpty() && others.size() == 1 ? others.get(0) : null;
  }

  /** Whether other files can mean a function: what is included is static where it is included. */
  private boolean isShared(CCode code) {
    return !code.function().isStatic() || isIncluded(code.file().source().path());
  }

  private boolean isIncluded(String path) {
    GoFile teller = teller();
    Path folder = teller == null ? null : Path.of(teller.text().path()).getParent();
    return Sources.isHeader(path) || !Objects.equals(folder, Path.of(path).getParent());
  }

  // texts are compared by their bytes otherwise
  @SuppressWarnings("ReferenceEquality")
  private static boolean isIn(CCode code, CFile file) {
    return code.file() == file || code.file().source() == file.source();
  }

  /** Whether a name is a function of the package, in C or handed over to it by Go. */
  public boolean isFunction(CFile from, String name) {
    return find(from, name) != null || go.exports(name);
  }

  /** How a thread that runs Go comes to a function; null where none does for all that is known. */
  public @Nullable CPath pathOnGoThread(CCode code) {
    return onGoThread.get(code);
  }

  /** How Go comes to a function, threads that C starts included. */
  public @Nullable CPath path(CCode code) {
    return onAnyThread.get(code);
  }

  /** The functions of a name, wherever in the package. */
  List<CCode> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Whether the Go files that import C have a name. */
  public boolean goMentions(String name) {
    return go.mentions(name);
  }

  /** The Go file at which findings in C files are told; null where none imports C. */
  public @Nullable GoFile teller() {
    return go.files().isEmpty() ? null : go.files().get(0);
  }

  /** The comments in the C of a text. */
  // texts are compared by their bytes otherwise
  @SuppressWarnings("ReferenceEquality")
  public List<CComment> comments(SourceText text) {
    return files.stream()
        .filter(file -> file.source() == text)
        .flatMap(file -> file.comments().stream())
        .toList();
  }

  /**
   * How threads that run Go come to functions.
   *
   * @param begins which calls in Go count
   * @param goesOn whether what a function calls counts, given that Go comes to it
   */
  Map<CCode, CPath> ways(Predicate<GoCall> begins, BiPredicate<CCode, CSite> goesOn) {
    Map<CCode, CPath> paths = new LinkedHashMap<>();
    Deque<CCode> open = new ArrayDeque<>();
    for (GoCall call : goCalls()) {
      List<CCode> called = byName.getOrDefault(GoSide.calledInC(call.call()), List.of());
      if (!called.isEmpty() && begins.test(call)) {
        called.forEach(code -> put(paths, open, code, new CPath(call, List.of())));
      }
    }
    while (!open.isEmpty()) {
      CCode caller = open.remove();
      CPath path = Objects.requireNonNull(paths.get(caller));
      for (CSite site : caller.calls()) {
        CCode callee = goesOn.test(caller, site) ? find(caller.file(), site.name()) : null;
        if (callee != null) {
          put(paths, open, callee, path.with(new CStep(caller, site)));
        }
      }
    }
    return paths;
  }

  private static void put(Map<CCode, CPath> paths, Deque<CCode> open, CCode code, CPath path) {
    if (!code.forks() && paths.putIfAbsent(code, path) == null) {
      open.add(code);
    }
  }

  /** The calls of C in Go; those whose result counts come first. */
  List<GoCall> goCalls() {
    return go.calls().values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(call -> !call.used()))
        .toList();
  }

  /** Whether the table knows a name as that of a function which changes the signal mask. */
  boolean isMask(String name) {
    SignalCall known = signals.of(name);
    return known != null && known.kind() == SignalCall.Kind.MASK;
  }

  /**
   * What the table knows of a call; null where it isn't about signals, or the function may be
   * another one of that name.
   */
  @Nullable SignalCall signal(CCode code, CCall call) {
    if (!(call.function() instanceof CName name)) {
      return null;
    }
    boolean isPlain = name.scope().isEmpty() && !code.function().isMember() || name.isGlobal();
    SignalCall known = isPlain ? signals.of(name.name()) : null;
    boolean isIt =
        known != null
            && known.count() == call.arguments().size()
            && named(known.name()).stream().noneMatch(own -> mayMean(code.file(), own));
    return isIt ? known : null;
  }

  /** Whether a plain call in a file may mean a function. */
  private boolean mayMean(CFile from, CCode own) {
    return !own.function().isMember() && (isShared(own) || isIn(own, from));
  }

  /** What the table knows of a call in Go; null where it isn't about signals. */
  @Nullable SignalCall signal(GoCall call) {
    String name = GoSide.calledInC(call.call());
    SignalCall known = name == null ? null : signals.of(name);
    boolean isIt =
        known != null
            && known.count() == call.call().arguments().size()
            && !byName.containsKey(known.name());
    return isIt ? known : null;
  }
}
