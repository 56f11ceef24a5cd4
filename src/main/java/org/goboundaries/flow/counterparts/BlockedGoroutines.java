package org.goboundaries.flow.counterparts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.flow.guards.StatedIntent;
import org.goboundaries.flow.locks.Holdings;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Variable;

/**
 * Finds goroutines that wait forever for another one to receive, to send, to call Done or to
 * signal. May be used by many threads.
 */
public final class BlockedGoroutines {
  private final Bodies bodies;
  private final CallGraph graph;
  private final SingleGoroutine alone;
  private final OwnDones debts;
  private final Holdings holdings;
  private final StatedIntent intent;
  private final Map<String, List<BlockedGoroutine>> byPackage = new ConcurrentHashMap<>();
  private final Map<String, List<Code>> codes;

  /** Of a program. */
  public BlockedGoroutines(Bodies bodies, Knowledge knowledge, Holdings holdings) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.alone = new SingleGoroutine(bodies, knowledge.wordings());
    this.debts = new OwnDones(bodies);
    this.holdings = holdings;
    this.intent = new StatedIntent(knowledge.wordings(), Meaning.FOREVER);
    this.codes =
        graph.codes().stream()
            .filter(code -> !code.unit().isExternalTest())
            .collect(Collectors.groupingBy(code -> code.unit().symbols().path()));
  }

  /** Those in a file, in the order of the text, one for each reason. */
  public List<BlockedGoroutine> in(GoFile file) {
    List<BlockedGoroutine> found = new ArrayList<>();
    List<Code> here = graph.codes(file);
    if (DeclaredNames.mayBeIn(file)) {
      here.stream().filter(Code::isDeclared).flatMap(this::locals).forEach(found::add);
    }
    here.stream().flatMap(debts::in).forEach(found::add);
    here.stream().filter(Code::isMain).flatMap(alone::emptySelects).forEach(found::add);
    here.stream()
        .findFirst()
        .map(code -> code.unit().symbols().path())
        .filter(codes::containsKey)
        .stream()
        .flatMap(path -> byPackage.computeIfAbsent(path, this::ofPackage).stream())
        .filter(each -> each.code().file() == file)
        .forEach(found::add);
    found.sort(Comparator.comparingInt(each -> each.at().start()));
    Set<Node> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    found.removeIf(each -> !reported.add(each.at()));
    return joined(found);
  }

  private static List<BlockedGoroutine> joined(List<BlockedGoroutine> found) {
    List<BlockedGoroutine> joined = new ArrayList<>();
    List<BlockedGoroutine> rest = new ArrayList<>(found);
    while (!rest.isEmpty()) {
      BlockedGoroutine first = rest.get(0);
      List<BlockedGoroutine> same = rest.stream().filter(first::isLike).toList();
      rest.removeAll(same);
      joined.add(first.with(same.subList(1, same.size())));
    }
    return joined;
  }

  /** What nobody calls may be wanted some day, and then have what it waits for. */
  private boolean mayRun(Code code) {
    Code top = code.top();
    return !graph.isFullyKnown(top) || !graph.entering(top).isEmpty() || EntryPoints.isStart(top);
  }

  private List<BlockedGoroutine> ofPackage(String path) {
    List<Code> all = codes.getOrDefault(path, List.of());
    if (!all.stream().allMatch(graph::isPackageKnown)) {
      return List.of();
    }
    PackageSubjects subjects = new PackageSubjects(bodies, holdings, all);
    Unanswered unmet = unanswered();
    return subjects.all().stream()
        .flatMap(
            subject -> {
              List<BlockedGoroutine> found = new ArrayList<>(unmet.of(subject).toList());
              found.addAll(new LockedOut(bodies, holdings, subject).fields().toList());
              found.removeIf(each -> !mayRun(each.code()));
              boolean isKnown = found.isEmpty() || subjects.areRight(subject);
              return isKnown ? found.stream() : Stream.of();
            })
        .toList();
  }

  private Unanswered unanswered() {
    return new Unanswered(
        use ->
            use.code().body() == null
                ? Optional.empty()
                : Optional.ofNullable(bodies.of(use.code()).parent(use.node())),
        alone::is,
        intent);
  }

  private Stream<BlockedGoroutine> locals(Code top) {
    Set<String> names = new HashSet<>();
    Walk.tree(
        top.node(),
        node -> {
          DeclaredNames.read(node, names::add);
          return true;
        });
    if (names.isEmpty()) {
      return Stream.of();
    }
    List<Code> within =
        graph.codes(top.file()).stream().filter(code -> code.isWithin(top)).toList();
    NamedOperations operations = new NamedOperations();
    within.forEach(code -> operations.read(code, true));
    names.removeIf(name -> !operations.mayWait(name));
    SubjectReader reader =
        new SubjectReader(bodies, variable -> variable.kind() == Variable.Kind.LOCAL);
    within.forEach(code -> reader.read(code, names::contains));
    return reader.subjects().stream().flatMap(this::local);
  }

  private Stream<BlockedGoroutine> local(Subject subject) {
    return Stream.of(
            unanswered().of(subject),
            UnsharedWaits.of(bodies, subject, alone::is),
            CountedRounds.of(bodies, subject),
            new LockedOut(bodies, holdings, subject).locals(),
            OpenLoops.of(bodies, subject))
        .flatMap(each -> each);
  }
}
