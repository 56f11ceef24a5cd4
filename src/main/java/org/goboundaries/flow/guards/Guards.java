package org.goboundaries.flow.guards;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Rescue;
import org.goboundaries.knowledge.Wording.Meaning;

/** The guards of a program's functions. May be used by many threads. */
public final class Guards {
  private final Bodies bodies;
  private final RecoverCalls recovers;
  private final AftermathReader reader;
  private final CallWords words;
  private final Map<Code, List<Guard>> known = new IdentityHashMap<>();
  private final NamedRows<Rescue> libraries;
  private final Map<Code, Aftermath> aftermaths = new IdentityHashMap<>();

  /** Of a program. */
  public Guards(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.recovers = new RecoverCalls(bodies);
    this.words = new CallWords(knowledge.wordings());
    this.libraries = new NamedRows<>(knowledge.recoveries());
    this.reader = new AftermathReader(bodies, knowledge, words);
  }

  /** The functions of the program. */
  public Bodies bodies() {
    return bodies;
  }

  /** What names say of calls. */
  public CallWords words() {
    return words;
  }

  /** Whether comments and texts say something of a panic. */
  public StatedIntent intent(Meaning meaning) {
    return new StatedIntent(words.wordings(), meaning);
  }

  /** The guards that a function defers itself, in the order of the text; mostly none. */
  public synchronized List<Guard> of(Code guarded) {
    for (Site site : bodies.calls().sites(guarded)) {
      if (site.manner() == Manner.DEFER && guarded.body() != null) {
        return known.computeIfAbsent(guarded, this::find);
      }
    }
    return List.of();
  }

  private List<Guard> find(Code guarded) {
    List<Guard> found = new ArrayList<>(0);
    for (Site site : bodies.calls().sites(guarded)) {
      if (site.manner() == Manner.DEFER) {
        bodies.calls().calls(site).stream()
            .filter(call -> call.isDirect() && call.manner() == Manner.DEFER)
            .forEach(call -> add(call, found));
      }
    }
    return List.copyOf(found);
  }

  private void add(Call call, List<Guard> found) {
    Site recover = call.isCertain() ? recovers.firstIn(call.to()) : null;
    if (recover != null && bodies.isReachedFromOutside(call.site())) {
      found.add(new Guard(call.site(), call.to(), recover));
    }
  }

  /** Whether a call defers a function of a library that stops panics. */
  public boolean isOfLibrary(Site site) {
    return site.manner() == Manner.DEFER
        && libraries.of(site.callee().names()).stream()
            .anyMatch(row -> row.kind() == Rescue.Kind.DEFERRED);
  }

  /** Whether a function defers anything that stops its panics. */
  public boolean areIn(Code guarded) {
    return !of(guarded).isEmpty()
        || bodies.calls().sites(guarded).stream().anyMatch(this::isOfLibrary);
  }

  /** What a guard does once it has stopped a panic. */
  public synchronized Aftermath aftermath(Guard guard) {
    return aftermaths.computeIfAbsent(guard.code(), code -> reader.read(guard));
  }
}
