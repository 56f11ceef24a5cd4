package org.goboundaries.flow.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.effects.Outcomes;
import org.goboundaries.flow.effects.TypedEffects;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.check.Answers;

/**
 * The bodies of a program's functions, made when somebody asks. Those asked for last are kept: an
 * analysis asks again and again for the same few. May be used by many threads.
 */
public final class Bodies {
  private static final int KEPT = 256;

  private final CallGraph calls;
  private final Knowledge knowledge;
  private final BiFunction<GoFile, Decl, Answers> answers;
  private final Outcomes outcomes;
  private final Map<Code, FunctionBody> recent = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Of a program.
   *
   * @param answers what a declaration and the bodies in it mean
   * @param outcomes how functions end; made of these bodies, which it asks under assumptions
   */
  public Bodies(
      CallGraph calls,
      Knowledge knowledge,
      BiFunction<GoFile, Decl, Answers> answers,
      Function<Bodies, ? extends Outcomes> outcomes) {
    this.calls = calls;
    this.knowledge = knowledge;
    this.answers = answers;
    this.outcomes = outcomes.apply(this);
  }

  /** The calls between the functions. */
  public CallGraph calls() {
    return calls;
  }

  /** How the functions end. */
  public Outcomes outcomes() {
    return outcomes;
  }

  /**
   * The body of a function.
   *
   * @throws NullPointerException if it has none: what initialises variables
   */
  public FunctionBody of(Code code) {
    synchronized (recent) {
      FunctionBody known = recent.get(code);
      if (known != null) {
        return known;
      }
    }
    FunctionBody made = under(code, outcomes);
    synchronized (recent) {
      recent.putIfAbsent(code, made);
      while (recent.size() > KEPT) {
        recent.remove(recent.keySet().iterator().next());
      }
      return recent.getOrDefault(code, made);
    }
  }

  /** The body of a function as it is if its callees end so; it is not kept. */
  public FunctionBody under(Code code, Outcomes assumed) {
    Block block = Objects.requireNonNull(code.body());
    ControlGraph graph = ControlGraph.of(block, effects(code, assumed));
    Answers known = answers(code);
    return new FunctionBody(code, () -> known, calls, graph);
  }

  /**
   * The body of a function judging by its text alone: every call returns, and no operation panics.
   * Cheap, for no types are asked for; it is not kept.
   */
  public FunctionBody outline(Code code) {
    ControlGraph graph = ControlGraph.of(Objects.requireNonNull(code.body()), UntypedEffects.ALL);
    return new FunctionBody(code, () -> answers(code), calls, graph);
  }

  /** Whether a run may come to a call, and to each literal around it. */
  public boolean isReachedFromOutside(Site site) {
    Node node = site.node();
    for (Code code = site.code(); code != null; code = code.outer()) {
      if (code.body() != null && !of(code).isReached(node)) {
        return false;
      }
      node = code.node();
    }
    return true;
  }

  /** What the operations and calls in code do if functions end so. */
  public TypedEffects effects(Code code, Outcomes assumed) {
    return new TypedEffects(answers(code), assumed, knowledge);
  }

  /** What the names and expressions in code mean, be it a function or not. */
  public Answers answers(Code code) {
    return answers.apply(code.file(), code.declaration());
  }
}
