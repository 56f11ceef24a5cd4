package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Who calls whom in a program, on which goroutine and how: calls of functions and methods, of what
 * variables and fields hold, of what interfaces stand for, and of what is handed to other functions
 * and to libraries. What is not known has no edge. Immutable.
 */
public final class CallGraph {
  private final Index index;
  private final Values values;
  private final Linker linker;
  private final CallerCompleteness fates;
  private final List<Call>[] bySite;
  private final List<Call>[] entering;
  private @Nullable SiteNames names;

  /**
   * The graph of what an index knows.
   *
   * @param codeEnd more than the number of any code
   * @param siteEnd more than the number of any call
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  CallGraph(Index index, List<Unit> units, Libraries libraries, int codeEnd, int siteEnd) {
    this.bySite = new List[siteEnd];
    this.entering = new List[codeEnd];
    this.index = index;
    this.values = new Values(index);
    this.linker = new Linker(index, values, new Implementations(units), libraries, bySite);
    this.fates =
        new CallerCompleteness(
            index, values, linker, libraries, new InternalFunctions(index, units));
    for (Code code : index.codes()) {
      for (Site site : code.sites()) {
        linker.calls(site).forEach(this::addEntering);
      }
    }
  }

  private void addEntering(Call call) {
    int callee = call.to().number();
    List<Call> known = entering[callee];
    if (known == null) {
      known = new ArrayList<>(2);
      entering[callee] = known;
    }
    known.add(call);
  }

  /** All code with a body, file by file. */
  public List<Code> codes() {
    return index.codes();
  }

  /** Whether every file of the package that code lies in is known. */
  public boolean isPackageKnown(Code code) {
    return !index.isPartial(code.file().text());
  }

  /** The code of a file: that of each function and each literal. */
  public List<Code> codes(GoFile file) {
    return index.codes(file);
  }

  /** The code that a declaration or literal of a function is; null for other nodes. */
  public @Nullable Code code(Node node) {
    return index.code(node);
  }

  /** The code of a declared function; null where it has none, or not among what is analysed. */
  public @Nullable Code code(Function function) {
    return index.code(function);
  }

  /** The code of an exported method of a type, promoted ones too; null where there is none. */
  public @Nullable Code method(Type type, String name) {
    return index.method(type, name);
  }

  /** The calls that stand in code itself, in the order they were read; known and unknown ones. */
  public List<Site> sites(Code code) {
    return code.sites();
  }

  /**
   * The calls of what has such a name, as it is written or known to tables, in the order they were
   * read: cheaper than a look at each call of the program.
   *
   * @param isWanted asked about last words: {@code Method}, not {@code Type.Method}
   */
  public List<Site> sites(Predicate<String> isWanted) {
    return names().of(isWanted);
  }

  private synchronized SiteNames names() {
    SiteNames known = names;
    if (known == null) {
      known = new SiteNames(codes(), bySite.length);
      names = known;
    }
    return known;
  }

  /** What a call has run, as far as it is code of the program. */
  public List<Call> calls(Site site) {
    int number = site.number();
    return number == Site.UNNUMBERED ? List.of() : bySite[number];
  }

  /** What has this code run. */
  public List<Call> entering(Code code) {
    List<Call> known = entering[code.number()];
    return known == null ? List.of() : known;
  }

  /**
   * Whether {@link #entering} has every way in which code comes to run, but for entry points that
   * the runtime or the testing package calls.
   */
  public boolean isFullyKnown(Code code) {
    synchronized (fates) {
      return fates.areKnown(code);
    }
  }

  /**
   * Whether another platform, or other build tags, declare a function of the same name: which of
   * them a call runs is not known.
   */
  public boolean hasVariants(Code code) {
    Function function = code.symbol();
    return function != null && index.doubts().areAbout(function);
  }

  /**
   * Whether the function that runs what is passed may as well put it where another goroutine finds
   * it: a runner that calls a function at once or else queues it.
   */
  public boolean mayRunElsewhere(Call call) {
    PassedFunction passed = call.passed();
    return passed != null
        && passed.steps().stream()
            .map(Site::callee)
            .filter(Reference.Stored.class::isInstance)
            .flatMap(stored -> index.passed(((Reference.Stored) stored).variable()).stream())
            .anyMatch(sink -> !isStep(sink, passed));
  }

  private static boolean isStep(Sink sink, PassedFunction passed) {
    return sink instanceof Sink.Argument argument && passed.steps().contains(argument.site());
  }

  /** Whether wherever the program itself moves a function as a value is known. */
  public boolean isFollowed(Code code) {
    synchronized (fates) {
      return fates.isFollowed(code);
    }
  }

  /** The literals directly in code. */
  public List<Code> literals(Code code) {
    return index.nested(code);
  }

  /** How code has one of its parameters run, counted from 0 without the receiver. */
  public List<ParameterRun> runs(Code code, int parameter) {
    synchronized (fates) {
      return linker.runs(new Index.Parameter(code, parameter)).stream()
          .map(run -> new ParameterRun(run.manner(), run.where(), run.steps()))
          .toList();
    }
  }

  /** The functions that code returns. */
  public List<Movement> returned(Code code) {
    return index.returned(code);
  }

  /** What a reference may stand for; unknown among it says: something else, too. */
  public Set<Reference> values(Reference reference) {
    return values.of(reference);
  }

  /** The code of the program that goes somewhere as a value, as far as it is known. */
  public List<Code> code(Movement movement) {
    return values.of(movement.value()).stream().map(values::code).filter(Objects::nonNull).toList();
  }

  /** Every place at which a function goes somewhere as a value. */
  public List<Movement> movements() {
    return index.movements();
  }
}
