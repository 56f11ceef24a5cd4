package org.goboundaries.flow.cgo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.cgo.CComment;
import org.goboundaries.cgo.CFile;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/** The C of one package: its functions, who calls them, and how Go comes there. */
public final class CProgram {
  private final List<CCode> codes;
  private final List<CFile> files;
  private final GoSide go;
  private final Map<String, List<CCode>> byName = new HashMap<>();
  private final Map<CCode, CPath> onGoThread;
  private final Map<CCode, CPath> onAnyThread;

  CProgram(List<CCode> codes, List<CFile> files, GoSide go) {
    this.codes = codes;
    this.files = files;
    this.go = go;
    codes.forEach(code -> byName.computeIfAbsent(code.name(), key -> new ArrayList<>()).add(code));
    this.onGoThread = reached(false);
    this.onAnyThread = reached(true);
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
    List<CCode> others = found.stream().filter(code -> !code.function().isStatic()).toList();
    return here.isEmpty() && others.size() == 1 ? others.get(0) : null;
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

  private Map<CCode, CPath> reached(boolean newThreads) {
    Map<CCode, CPath> paths = new LinkedHashMap<>();
    Deque<CCode> open = new ArrayDeque<>();
    go.calls()
        .forEach(
            (name, path) -> {
              for (CCode code : byName.getOrDefault(name, List.of())) {
                if (!code.forks() && paths.putIfAbsent(code, path) == null) {
                  open.add(code);
                }
              }
            });
    while (!open.isEmpty()) {
      CCode caller = open.remove();
      for (CSite site : caller.calls()) {
        CCode callee = find(caller.file(), site.name());
        boolean follows = newThreads || !site.onNewThread();
        if (callee != null && follows && !callee.forks() && !paths.containsKey(callee)) {
          paths.put(callee, longer(paths.get(caller), new CStep(caller, site)));
          open.add(callee);
        }
      }
    }
    return paths;
  }

  private static CPath longer(@Nullable CPath path, CStep step) {
    if (path == null) {
      throw new IllegalStateException("no way to " + step.caller().name());
    }
    List<CStep> steps = new ArrayList<>(path.steps());
    steps.add(step);
    return new CPath(path.file(), path.call(), path.used(), List.copyOf(steps));
  }
}
