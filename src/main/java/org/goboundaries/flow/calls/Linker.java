package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.types.model.Function;

/**
 * Finds the edges that leave a call. What a function does with its parameters is found out once and
 * then informed about each call of it, with what this call passes: so one caller's function is
 * never taken for another's.
 */
final class Linker {
  private final Index index;
  private final Values values;
  private final Implementations implementations;
  private final Libraries libraries;
  private final NestedLiterals nests;
  private final List<Call>[] known;
  private final Map<Index.Parameter, List<Run>> runs = new HashMap<>();
  private final Set<Index.Parameter> busy = new HashSet<>();
  // those that were asked for while they were being found out
  private final Set<Index.Parameter> cut = new HashSet<>();
  private final Set<Index.Parameter> incomplete = new HashSet<>();

  /**
   * A linker.
   *
   * @param known gets what calls have run, by their numbers
   */
  Linker(
      Index index,
      Values values,
      Implementations implementations,
      Libraries libraries,
      List<Call>[] known) {
    this.known = known;
    this.index = index;
    this.libraries = libraries;
    this.values = values;
    this.implementations = implementations;
    this.nests = new NestedLiterals(index, this::calls);
  }

  /** How literals come to run from the functions around them. */
  NestedLiterals nests() {
    return nests;
  }

  /** What a call has run. */
  List<Call> calls(Site site) {
    int number = site.number();
    List<Call> found = number == Site.UNNUMBERED ? null : known[number];
    if (found == null) {
      found = List.copyOf(find(site));
      // in the middle of finding something out it may not be all
      if (busy.isEmpty() && number != Site.UNNUMBERED) {
        known[number] = found;
      }
    }
    return found;
  }

  private List<Call> find(Site site) {
    Set<Reference> callees = values.of(site.callee());
    boolean isOnly = callees.size() == 1;
    List<Call> found = new ArrayList<>(2);
    for (Reference callee : callees) {
      if (callee instanceof Reference.Abstract method) {
        dynamic(site, method, found);
      } else {
        direct(site, callee, isOnly, found);
      }
      for (Movement argument : index.arguments(site)) {
        handed(site, callee, argument, isOnly, found);
      }
    }
    return found;
  }

  private void dynamic(Site site, Reference.Abstract method, List<Call> found) {
    List<Function> all = implementations.of(method.method(), method.receiver());
    for (Function own : all) {
      boolean isOnly = all.size() == 1 && Implementations.isOnlyMeant(own, method, site);
      direct(site, new Reference.Declared(own, List.of(), false), isOnly, found);
    }
  }

  private void direct(Site site, Reference callee, boolean isOnly, List<Call> found) {
    Code code = values.code(callee);
    if (code != null) {
      Manner manner = site.manner();
      found.add(new Call(site, code, manner, site.where(), null, isOnly));
    }
  }

  private void handed(
      Site site, Reference callee, Movement argument, boolean isOnly, List<Call> found) {
    int position = ((Sink.Argument) argument.sink()).index();
    List<Run> ways = runs(site, callee, position, argument);
    if (ways.isEmpty()) {
      return;
    }
    Set<Reference> ends = values.of(argument.value());
    for (Run run : ways) {
      for (Reference end : ends) {
        for (Code code : codes(end, run)) {
          Where where = site.where().then(run.where());
          PassedFunction passed = new PassedFunction(argument.at(), run.steps(), run.library());
          boolean isCertain = isOnly && ends.size() == 1;
          found.add(new Call(site, code, run.manner(), where, passed, isCertain));
        }
      }
    }
  }

  /** The code that is run: of a value with methods those that the library calls. */
  private List<Code> codes(Reference end, Run run) {
    if (!(end instanceof Reference.Instance instance)) {
      Code code = values.code(end);
      return code == null ? List.of() : List.of(code);
    }
    List<Code> found = new ArrayList<>();
    Callback library = run.library();
    for (String name : library == null ? List.<String>of() : library.slot().methods()) {
      Code code = index.method(instance.type(), name);
      if (code != null) {
        found.add(code);
      }
    }
    return found;
  }

  /** How what is called has an argument run. */
  private List<Run> runs(Site site, Reference callee, int position, Movement argument) {
    Code code = values.code(callee);
    if (code != null) {
      boolean shifted = callee instanceof Reference.Declared method && method.isExpression();
      return runs(new Index.Parameter(code, shifted ? position - 1 : position));
    }
    return libraries.runs(callee, position, argument);
  }

  /** How a function has a parameter run; nothing while that is being found out. */
  List<Run> runs(Index.Parameter parameter) {
    List<Run> found = runs.get(parameter);
    if (found != null) {
      return found;
    } else if (!busy.add(parameter)) {
      cut.add(parameter);
      return List.of();
    }
    List<Run> all = find(parameter);
    busy.remove(parameter);
    cut.remove(parameter);
    if (!cut.isEmpty()) {
      incomplete.add(parameter);
    }
    runs.put(parameter, List.copyOf(all));
    return all;
  }

  private List<Run> find(Index.Parameter parameter) {
    List<Run> all = new ArrayList<>();
    for (Code code : nests.of(parameter.code())) {
      for (Site site : code.sites()) {
        if (mentions(site.callee(), parameter)) {
          add(site, parameter, new Run(site.manner(), Where.HERE, List.of(), null), all);
        }
        for (Movement argument : index.arguments(site)) {
          if (mentions(argument.value(), parameter)) {
            handedOn(site, argument, parameter, all);
          }
        }
      }
    }
    return all;
  }

  /** Whether all is known of how a parameter is run: not so in the middle of a circle of calls. */
  boolean isComplete(Index.Parameter parameter) {
    runs(parameter);
    return !incomplete.contains(parameter);
  }

  private void handedOn(Site site, Movement argument, Index.Parameter parameter, List<Run> all) {
    int position = ((Sink.Argument) argument.sink()).index();
    for (Reference callee : values.of(site.callee())) {
      for (Run run : runs(site, callee, position, argument)) {
        add(site, parameter, run, all);
      }
    }
  }

  private void add(Site site, Index.Parameter parameter, Run run, List<Run> all) {
    NestedLiterals.Way way = nests.way(parameter.code(), site.code());
    if (way != null) {
      all.add(run.after(List.of(site), site.where()).after(way.steps(), way.where()));
    }
  }

  private boolean mentions(Reference reference, Index.Parameter parameter) {
    if (!(reference instanceof Reference.Stored) && !(reference instanceof Reference.Result)) {
      return false;
    }
    return values.of(reference).stream()
        .anyMatch(
            end ->
                end instanceof Reference.Stored stored
                    && parameter.equals(index.parameter(stored.variable())));
  }
}
