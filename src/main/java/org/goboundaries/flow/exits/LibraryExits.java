package org.goboundaries.flow.exits;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.Endings;
import org.goboundaries.flow.endings.Kind;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.guards.StatedIntent;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Universe;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Finds packages that end the process of those who import them: on a goroutine that they start, and
 * in functions that are called for something else. May be used by many threads.
 */
public final class LibraryExits {
  /** Names that say "or else", or by which commands begin. */
  private static final Pattern TELLING =
      Pattern.compile("Must.*|.*OrDie|.*OrExit|Run|Main|Execute|(Assert|Fatal|Exit|Die).*");

  /**
   * Names by which a command begins: a function without an error result can't report it otherwise.
   */
  private static final Pattern STARTING =
      Pattern.compile("(Init|Setup|Start|Serve|Listen|Parse|Register).*|.*Flags.*");

  private static final SymbolName NOTIFY = new SymbolName("os/signal", "Notify");

  private final CallGraph graph;
  private final HandlerExits handlers;
  private final Endings endings;
  private final ExitWays ways;
  private final Purposes purposes;
  private final ImportedPackages packages;
  private final StatedIntent documented;

  /** Of a program. */
  public LibraryExits(Bodies bodies, Knowledge knowledge, HandlerExits handlers, Endings endings) {
    this.graph = bodies.calls();
    this.handlers = handlers;
    this.endings = endings;
    this.ways = new ExitWays(bodies);
    this.purposes = new Purposes(bodies, ways);
    this.packages = new ImportedPackages(graph);
    this.documented = new StatedIntent(knowledge.wordings(), Meaning.EXITS);
  }

  /**
   * Those in a file, in the order of the text; one for each exit, at the first that leads there.
   */
  public List<LibraryExit> in(GoFile file) {
    Set<Site> ended = new HashSet<>();
    return graph.codes(file).stream()
        .filter(code -> code.body() != null && packages.areOfLibrary(code))
        .map(this::in)
        .filter(Objects::nonNull)
        .filter(exit -> ended.addAll(exit.ends()))
        .toList();
  }

  private @Nullable LibraryExit in(Code code) {
    Call start = start(code);
    boolean isAsked = start == null ? isForOthers(code) : !handlesSignals(code);
    if (!isAsked || handlers.areFor(code)) {
      return null;
    }
    Predicate<Answer> isLeft = start == null ? Answer.NO::equals : answer -> answer != Answer.YES;
    List<EndingPath> paths =
        endings.from(code, Kind.EXIT).stream()
            .filter(path -> ways.isNear(code, path) && isLeft.test(purposes.areMet(code, path)))
            .filter(path -> path.sites().stream().noneMatch(site -> isSaid(site.code())))
            .filter(path -> start != null || isNearest(code, path))
            .toList();
    if (paths.isEmpty()) {
      return null;
    }
    EndingPath first = paths.get(0);
    boolean isCertain = start != null && purposes.areMet(code, first) == Answer.NO;
    return new LibraryExit(code, start, first, paths.subList(1, paths.size()), isCertain);
  }

  /** Whether no other function on the way is one that others call: it is reported there. */
  private boolean isNearest(Code code, EndingPath path) {
    return path.sites().stream()
        .map(site -> site.code().top())
        .noneMatch(on -> on != code.top() && isForOthers(on));
  }

  private boolean isForOthers(Code code) {
    return packages.areOfLibrary(code) && isExported(code) && !isKnownToExit(code);
  }

  /** Whether somebody outside of the process asks for the exit. */
  private boolean handlesSignals(Code code) {
    for (Code at = code; at != null; at = at.outer()) {
      if (graph.sites(at).stream().anyMatch(site -> site.calls(NOTIFY))) {
        return true;
      }
    }
    return false;
  }

  /** The go statement that starts code; null where there is none, or others call it, too. */
  private @Nullable Call start(Code code) {
    List<Call> calls = graph.entering(code);
    return calls.stream()
        .filter(call -> call.isDirect() && call.manner() == Manner.GO && call.isCertain())
        .filter(call -> !call.from().isInTestFile() && !isSaid(call.from()))
        .filter(call -> calls.stream().allMatch(each -> each.where() == Where.ELSEWHERE))
        .findFirst()
        .orElse(null);
  }

  private boolean isSaid(Code code) {
    return documented.isAbove(code);
  }

  /** Whether the name, documentation or parameters of a function say that it may exit. */
  private boolean isKnownToExit(Code code) {
    String name = code.name().substring(code.name().lastIndexOf('.') + 1);
    return isSaid(code)
        || TELLING.matcher(name).matches()
        || STARTING.matcher(name).matches() && !hasError(code)
        || ways.isExitHelper(code);
  }

  private static boolean hasError(Code code) {
    return code.type() instanceof Signature signature
        && signature.results().stream().anyMatch(each -> each.type().equals(Universe.ERROR));
  }

  private static boolean isExported(Code code) {
    Function function = code.symbol();
    if (function == null || !code.isDeclared() || !function.isExported()) {
      return false;
    }
    Variable receiver = function.receiver();
    return receiver == null || isExported(receiver.type());
  }

  private static boolean isExported(Type receiver) {
    Type type = receiver instanceof Pointer pointer ? pointer.element() : receiver;
    return type instanceof Named named && named.symbol().isExported();
  }
}
