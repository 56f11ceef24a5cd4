package org.goboundaries.flow.cgo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CComment;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.cgo.files.Sources;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.interruptions.CMasks;
import org.goboundaries.flow.interruptions.MaskEffect;
import org.goboundaries.flow.interruptions.ProfilerUses;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;
import org.goboundaries.knowledge.SignalCalls;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/** The C of one package: its functions, who calls them, and how Go comes there. */
public final class CProgram implements CMasks {
  private final List<CCode> codes;
  private final List<CFile> files;
  private final GoSide go;
  private final SignalCalls signals;
  private final Map<String, List<CCode>> byName;
  private final Map<CCode, GoPath> onAnyThread;

  /** The program of some files; only bodies that lead to what the table knows are kept. */
  CProgram(List<CFile> files, GoSide go, SignalCalls signals) {
    this.files = files.stream().map(CFile::withoutDeclarations).toList();
    this.go = go;
    this.signals = signals;
    this.codes = new KeptCodes(go, signals).of(files);
    this.byName = codes.stream().collect(Collectors.groupingBy(CCode::name));
    this.onAnyThread = paths(call -> true, site -> true);
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

  /** Whether a name is a function of the package, in C or passed to it by Go. */
  public boolean isFunction(CFile from, String name) {
    return find(from, name) != null || go.exports(name);
  }

  /** How Go comes to a function, threads that C starts included. */
  public @Nullable GoPath path(CCode code) {
    return onAnyThread.get(code);
  }

  /** Where C that Go comes to starts the profiler's timer by itself; null where none does. */
  public @Nullable Step profilerTimer() {
    return codes.stream()
        .filter(code -> path(code) != null)
        .flatMap(code -> code.calls().stream())
        .filter(site -> isOf(Kind.TIMER, site.name()) && site.argument(0).equals("ITIMER_PROF"))
        .findFirst()
        .map(site -> site.step(ProfilerUses.MESSAGE))
        .orElse(null);
  }

  /** The functions of a name, wherever in the package. */
  public List<CCode> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Whether the Go files that import C have a name. */
  boolean goMentions(String name) {
    return go.mentions(name);
  }

  /** The Go file at which findings in C files are reported; null where none imports C. */
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
   * How threads that run Go come to functions; none leads beyond one that makes a process.
   *
   * @param begins which calls in Go count
   * @param goesOn whether what a function calls counts, given that Go comes to it
   */
  public Map<CCode, GoPath> paths(Predicate<GoCall> begins, Predicate<CSite> goesOn) {
    Map<CCode, GoCall> starts = new LinkedHashMap<>();
    for (GoCall call : goCalls()) {
      for (CCode code : begins.test(call) ? named(call.name()) : List.<CCode>of()) {
        if (!code.forks()) {
          starts.putIfAbsent(code, call);
        }
      }
    }
    ShortestPaths<CCode, CSite> found =
        ShortestPaths.from(
            starts.keySet(),
            code ->
                code.calls().stream()
                    .filter(site -> isFollowed(site) && goesOn.test(site))
                    .toList(),
            site -> Objects.requireNonNull(callee(site)));
    Map<CCode, GoPath> paths = new LinkedHashMap<>();
    for (CCode code : found.nodes()) {
      GoCall start = Objects.requireNonNull(starts.get(found.start(code)));
      paths.put(code, new GoPath(start, found.path(code)));
    }
    return paths;
  }

  private boolean isFollowed(CSite site) {
    CCode callee = callee(site);
    return callee != null && !callee.forks();
  }

  private @Nullable CCode callee(CSite site) {
    return find(site.caller().file(), site.name());
  }

  /** The calls of C in Go; those whose result counts come first. */
  public List<GoCall> goCalls() {
    return go.calls();
  }

  /** Whether a function changes the signal mask by itself. */
  boolean changesMask(CCode code) {
    return code.calls().stream().anyMatch(this::isMask);
  }

  /** Whether a call is one of a function that changes the signal mask. */
  boolean isMask(CSite site) {
    return isMask(site.name());
  }

  @Override
  public boolean isMask(String name) {
    return isOf(Kind.MASK, name);
  }

  /** Whether a name is that of a function of some kind, and no other one of the package. */
  public boolean isLibrary(Kind kind, String name) {
    return isOf(kind, name) && named(name).isEmpty();
  }

  private boolean isOf(Kind kind, String name) {
    SignalCall known = signals.of(name);
    return known != null && known.kind() == kind;
  }

  /**
   * What the table knows of a call; null where it isn't about signals, or the function may be
   * another one of that name.
   */
  public @Nullable SignalCall signal(CCode code, CCall call) {
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
  public @Nullable SignalCall signal(GoCall call) {
    SignalCall known = signals.of(call.name());
    boolean isIt =
        known != null
            && known.count() == call.call().arguments().size()
            && !byName.containsKey(known.name());
    return isIt ? known : null;
  }

  @Override
  public MaskEffect maskEffect(String name) {
    return MaskEffect.any(named(name).stream().map(code -> CMaskEffects.of(this, code)));
  }

  @Override
  public boolean mentions(String name, Set<String> words) {
    return named(name).stream()
        .anyMatch(
            code ->
                CWalk.any(
                    code.function(),
                    node -> node instanceof CName word && words.contains(word.name())));
  }
}
