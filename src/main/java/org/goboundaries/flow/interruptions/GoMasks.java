package org.goboundaries.flow.interruptions;

import java.util.function.Function;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CgoName;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SelectorExpr;

/** What functions of Go do to the signal mask of their thread, by C or by package unix. */
final class GoMasks implements Summaries.Equations<MaskEffect> {
  private static final String IN_GO = "PthreadSigmask";

  private final CMasks c;
  private final CallGraph graph;
  private final Bodies bodies;
  private final Reach reach;
  private final Summaries<MaskEffect> effects;

  GoMasks(CMasks c, Bodies bodies) {
    this.c = c;
    this.graph = bodies.calls();
    this.bodies = bodies;
    this.reach =
        Reach.named(graph, this::isNameOfOwn, site -> own(site) != MaskEffect.NONE, Call::isDirect);
    this.effects = new Summaries<>(graph, this);
  }

  /** What the function around a call has done to the mask before it. */
  MaskEffect before(Site site) {
    return isOfInterest(site.code())
        ? solution(site.code(), effects::of).before(site)
        : MaskEffect.NONE;
  }

  /** Whether code may change the mask, be it through functions that it calls. */
  boolean mayChange(Code code) {
    return reach.contains(code)
        && graph.sites(code).stream().anyMatch(site -> effect(site).isChange());
  }

  /** What a call does to the mask. */
  MaskEffect effect(Site site) {
    return effect(site, effects::of);
  }

  private MaskEffect effect(Site site, Function<Code, MaskEffect> callees) {
    MaskEffect own = own(site);
    return own != MaskEffect.NONE || site.manner() == Manner.GO
        ? own
        : MaskEffect.any(
            graph.calls(site).stream().filter(Call::isDirect).map(Call::to).map(callees));
  }

  /** What a call does that names the function which changes the mask, or one of C. */
  private MaskEffect own(Site site) {
    if (!(site.node() instanceof CallExpr call) || site.manner() == Manner.GO) {
      return MaskEffect.NONE;
    }
    String name = site.calledName();
    if (name.equals(IN_GO) || c.isMask(name)) {
      return MaskEffect.of(call.arguments().isEmpty() ? "" : name(call.arguments().get(0)));
    }
    String inC = CgoName.of(call.function());
    return inC == null ? MaskEffect.NONE : c.maskEffect(inC);
  }

  private boolean isNameOfOwn(String name) {
    return name.equals(IN_GO) || c.isMask(name) || c.maskEffect(name) != MaskEffect.NONE;
  }

  private static String name(Expr expression) {
    if (expression instanceof SelectorExpr selector) {
      return selector.selector().name();
    }
    return expression instanceof Ident ident ? ident.name() : "";
  }

  private Solution<MaskEffect> solution(Code code, Function<Code, MaskEffect> callees) {
    return Solution.solve(bodies.of(code), new Effects(callees));
  }

  @Override
  public boolean isOfInterest(Code code) {
    return code.body() != null && reach.contains(code);
  }

  @Override
  public MaskEffect initial() {
    return MaskEffect.NONE;
  }

  @Override
  public MaskEffect unknown() {
    return MaskEffect.UNKNOWN;
  }

  @Override
  public MaskEffect of(Code code, Function<Code, MaskEffect> callees) {
    return solution(code, callees).at(Outcome.RETURNS).orElse(MaskEffect.NONE);
  }

  /** Follows the mask through a function. */
  private final class Effects implements Analysis<MaskEffect> {
    private final Function<Code, MaskEffect> callees;

    Effects(Function<Code, MaskEffect> callees) {
      this.callees = callees;
    }

    @Override
    public MaskEffect entry() {
      return MaskEffect.NONE;
    }

    @Override
    public MaskEffect unknown() {
      return MaskEffect.UNKNOWN;
    }

    @Override
    public MaskEffect join(MaskEffect one, MaskEffect other) {
      return one.or(other);
    }

    @Override
    public MaskEffect call(Site site, MaskEffect before) {
      return before.then(effect(site, callees));
    }
  }
}
