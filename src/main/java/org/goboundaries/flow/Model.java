package org.goboundaries.flow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.CallGraphReader;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.cgo.CProgramReader;
import org.goboundaries.flow.channels.LeftSenders;
import org.goboundaries.flow.counterparts.BlockedGoroutines;
import org.goboundaries.flow.endings.Endings;
import org.goboundaries.flow.endings.Starts;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.flow.exits.HandlerExits;
import org.goboundaries.flow.exits.LibraryExits;
import org.goboundaries.flow.exits.SkippedDefers;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.locks.LockDefects;
import org.goboundaries.flow.maps.MapRaces;
import org.goboundaries.flow.middleware.Middleware;
import org.goboundaries.flow.misplaced.MisplacedGuards;
import org.goboundaries.flow.outcomes.FunctionOutcomes;
import org.goboundaries.flow.recovered.RecoveredPanics;
import org.goboundaries.flow.recursion.Recursions;
import org.goboundaries.flow.shutdown.CutShutdowns;
import org.goboundaries.flow.signals.SignalRequests;
import org.goboundaries.flow.stranded.Stranded;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.program.Failure;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Unit;
import org.goboundaries.types.program.Update;
import org.jspecify.annotations.Nullable;

/** All that is known of the code under analysis as a whole. May be used by many threads. */
public final class Model {
  private final Program program;
  private final Knowledge knowledge;
  private final Function<Unit, Extent> extents;
  private final Map<GoFile, Unit> units = new LinkedHashMap<>();
  private final CallGraphReader reader;
  private final Once<CallGraph> calls = new Once<>(this::readCalls);
  private final Once<Bodies> bodies = new Once<>(this::makeBodies);
  private final Once<Endings> endings =
      new Once<>(() -> new Endings(bodies(), knowledge(), this::answers));
  private final Once<Handlers> handlers =
      new Once<>(() -> new Handlers(calls(), knowledge(), this::answers));
  private final Map<Unit, CProgram> c = new ConcurrentHashMap<>();
  private final Once<LockDefects> locks = new Once<>(() -> new LockDefects(bodies(), knowledge()));
  private final Once<MapRaces> mapRaces =
      new Once<>(() -> new MapRaces(bodies(), knowledge(), handlers(), locks().holdings()));
  private final Once<EntryPoints> entryPoints =
      new Once<>(() -> new EntryPoints(calls(), knowledge(), handlers()));
  private final Once<Guards> guards = new Once<>(() -> new Guards(bodies(), knowledge()));
  private final Once<Middleware> middleware =
      new Once<>(() -> new Middleware(guards.get(), handlers(), knowledge()));
  private final Once<RecoveredPanics> recoveredPanics =
      new Once<>(() -> new RecoveredPanics(middleware.get(), handlers(), knowledge()));
  private final Once<Stranded> stranded =
      new Once<>(() -> new Stranded(middleware.get(), knowledge(), locks(), handlers(), endings()));
  private final Once<MisplacedGuards> misplacedGuards =
      new Once<>(() -> new MisplacedGuards(middleware.get(), handlers()));
  private final Once<Recursions> recursions =
      new Once<>(() -> new Recursions(bodies(), knowledge()));
  private final Once<SkippedDefers> skippedDefers =
      new Once<>(() -> new SkippedDefers(bodies(), knowledge(), endings()));
  private final Once<HandlerExits> handlerExits =
      new Once<>(() -> new HandlerExits(bodies(), handlers(), endings(), skippedDefers()));
  private final Once<LibraryExits> libraryExits =
      new Once<>(() -> new LibraryExits(bodies(), knowledge(), handlerExits(), endings()));
  private final Once<LeftSenders> leftSenders =
      new Once<>(() -> new LeftSenders(bodies(), entryPoints()));
  private final Once<BlockedGoroutines> standstills =
      new Once<>(() -> new BlockedGoroutines(bodies(), knowledge(), locks().holdings()));
  private final Once<CutShutdowns> cutShutdowns =
      new Once<>(() -> new CutShutdowns(bodies(), knowledge()));
  private final Once<SignalRequests> signalRequests =
      new Once<>(() -> new SignalRequests(files(), calls(), this::answers));
  private final Once<Threads> threads =
      new Once<>(() -> new Threads(bodies(), knowledge(), entryPoints()));
  private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
  private final KeptAnswers answers = new KeptAnswers(units, failures);

  private Model(
      Program program,
      Knowledge knowledge,
      Function<Unit, Extent> extents,
      CallGraphReader reader) {
    this.program = program;
    this.knowledge = knowledge;
    this.extents = extents;
    this.reader = reader;
    program.units().forEach(unit -> unit.lookedAt().forEach(file -> units.put(file, unit)));
    failures.addAll(program.failures());
  }

  private Bodies makeBodies() {
    return new Bodies(
        calls(), knowledge, this::answers, made -> new FunctionOutcomes(made, knowledge));
  }

  // models of one program before and after a change have one reader
  private CallGraph readCalls() {
    synchronized (reader) {
      return reader.read(program.units(), unit -> extent(unit) != Extent.FILE, answers::once);
    }
  }

  /** The model of a program that has every file of its modules. */
  public static Model of(Program program) {
    return of(program, Knowledge.standard(), unit -> Extent.MODULE);
  }

  /**
   * The model of a program.
   *
   * @param knowledge what is known of libraries
   * @param extents how much of the code around a unit the program has
   */
  public static Model of(Program program, Knowledge knowledge, Function<Unit, Extent> extents) {
    return new Model(program, knowledge, extents, new CallGraphReader(knowledge));
  }

  /**
   * The model after the change of a file. What was read in units that are the same as before is not
   * read again; the model before remains what it was.
   */
  public Model with(Update update) {
    return with(update.program(), extents);
  }

  /**
   * The model after any number of changes.
   *
   * @param next the program after all of them
   * @param others how much of the code around a unit is known now
   */
  public Model with(Program next, Function<Unit, Extent> others) {
    return new Model(next, knowledge, others, reader);
  }

  /** Packages, files and what is declared there. */
  public Program program() {
    return program;
  }

  /** What is known of libraries. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** The files that are analysed. */
  public Collection<GoFile> files() {
    return units.keySet();
  }

  /**
   * The unit in which a file is analysed: that of the first variant of its package that takes it.
   * Null where the file is none of the program, or its package could not be read.
   */
  public @Nullable Unit unit(GoFile file) {
    return units.get(file);
  }

  /** How much of the code around a unit is known. */
  public Extent extent(Unit unit) {
    return extents.apply(unit);
  }

  /** Who calls whom; found out when somebody asks first. */
  public CallGraph calls() {
    return calls.get();
  }

  /** The bodies of functions, with their control-flow graphs. */
  public Bodies bodies() {
    return bodies.get();
  }

  /** The functions that servers run. */
  public Handlers handlers() {
    return handlers.get();
  }

  /** What the runtime, tests, servers and libraries call. */
  public EntryPoints entryPoints() {
    return entryPoints.get();
  }

  /** Which goroutines need their threads, and lose them. */
  public Threads threads() {
    return threads.get();
  }

  /** What goroutines do wrong with mutexes. */
  public LockDefects locks() {
    return locks.get();
  }

  /** Which maps several goroutines use at the same time. */
  public MapRaces mapRaces() {
    return mapRaces.get();
  }

  /** Which exits of the process skip deferred clean-ups. */
  public SkippedDefers skippedDefers() {
    return skippedDefers.get();
  }

  /** What recovered panics leave behind. */
  public RecoveredPanics recoveredPanics() {
    return recoveredPanics.get();
  }

  /** Whom recovered panics leave waiting. */
  public Stranded stranded() {
    return stranded.get();
  }

  /** Which guards stand where no panic comes by. */
  public MisplacedGuards misplacedGuards() {
    return misplacedGuards.get();
  }

  /** Which functions call themselves forever. */
  public Recursions recursions() {
    return recursions.get();
  }

  /** Which requests and connections end the process. */
  public HandlerExits handlerExits() {
    return handlerExits.get();
  }

  /** Which libraries end the process of the programs that import them. */
  public LibraryExits libraryExits() {
    return libraryExits.get();
  }

  /** Which goroutines wait forever to send. */
  public LeftSenders leftSenders() {
    return leftSenders.get();
  }

  /** Which goroutines wait forever for another one. */
  public BlockedGoroutines blockedGoroutines() {
    return standstills.get();
  }

  /** Which servers are cut off by the end of the process. */
  public CutShutdowns cutShutdowns() {
    return cutShutdowns.get();
  }

  /** What is asked of package os/signal. */
  public SignalRequests signalRequests() {
    return signalRequests.get();
  }

  /** Where goroutines begin. */
  public Starts starts() {
    return new Starts(calls(), knowledge);
  }

  /** Which code may end its goroutine, and how. */
  public Endings endings() {
    return endings.get();
  }

  /**
   * What a declaration and the bodies in it mean in the unit of its file; computed anew unless it
   * was asked for a moment ago. A body that we fail on is unknown, and reported in {@link
   * #failures()}.
   */
  public Answers answers(GoFile file, Decl declaration) {
    return answers.of(file, declaration);
  }

  /** The C of a unit. */
  public CProgram c(Unit unit) {
    return c.computeIfAbsent(unit, key -> CProgramReader.read(key, program, knowledge));
  }

  /** Errors of our own, as far as they have come to light. */
  public Collection<Failure> failures() {
    return failures;
  }
}
