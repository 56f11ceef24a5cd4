package org.goboundaries.flow.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions name, in a function and as its callers know it. */
class AccessPathsTest {
  private static final String HEAD =
      """
      package p
      type In struct { n int; deep *In }
      func (i *In) lock() {}
      type S struct { In; a In; p *In; next *S; list []*S }
      var g S
      var gp *S
      func get() *S { return gp }
      func use(x *In) {}
      """;

  private static Sources function(String body) {
    return Sources.of("p.go", HEAD + "func f(s *S, v S, t *S) {\n" + body + "\n}\n");
  }

  private static AccessPaths paths(Sources sources, String code) {
    Code function = sources.code(code);
    return new AccessPaths(function, sources.model().bodies().answers(function));
  }

  /** The path of what is handed to the function {@code use}. */
  private static String path(String body) {
    Sources sources = function(body);
    CallExpr use = (CallExpr) sources.site("use").node();
    return String.valueOf(paths(sources, "f").of(use.arguments().get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "use(&s.a) | s.a",
        "use(&(*s).a) | s.a",
        "use((&s.a)) | s.a",
        "use(s.p) | s.p",
        "use(&s.next.a) | s.next.a",
        "use(&s.In) | s",
        "use(s.deep) | s.deep",
        "use(&g.a) | g.a",
        "x := s; use(&x.a) | s.a",
        "x := s.next; use(&x.a) | x.a",
        "x := &s.a; use(x) | s.a",
        "x := *s; use(&x.a) | x.a",
        "x := get(); use(&x.a) | x.a",
        "for _, x := range s.list { use(&x.a) } | x.a",
        "use(&s.list[0].a) | null",
        "use(&get().a) | null",
        "s = t; use(&s.a) | null",
        "x := s; x = t; use(&x.a) | null",
        "x := s; q := &x; *q = t; use(&x.a) | null",
        "use(&s.next.next.next.next.next.next.a) | null",
      })
  void namesTheSameObjectInOneWay(String body, String path) {
    assertEquals(path, path(body));
  }

  @ParameterizedTest
  @CsvSource({
    "use(&s.a), false",
    "use(&s.next.a), true",
    "use(s.p), false",
    "use(&gp.a), true",
    "use(&g.a), false"
  })
  void mayBeReplacedBehindAPointerThatOthersReach(String body, boolean mayBeReplaced) {
    Sources sources = function(body);
    CallExpr use = (CallExpr) sources.site("use").node();
    AccessPath path = paths(sources, "f").of(use.arguments().get(0));
    assertNotNull(path);
    assertEquals(mayBeReplaced, path.mayBeReplaced());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s.lock() | s",
        "s.In.lock() | s",
        "s.a.lock() | s.a",
        "s.p.lock() | s.p",
        "(*In).lock(&s.a) | null",
        "get().lock() | null",
      })
  void receiversAreFoundThroughEmbeddedFields(String body, String path) {
    Sources sources = function(body);
    Site site =
        sources.model().calls().sites(sources.code("f")).stream()
            .filter(each -> each.calledName().equals("lock"))
            .findFirst()
            .orElseThrow();
    assertEquals(path, String.valueOf(paths(sources, "f").receiver(site)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s = t | s",
        "s.next, v.a.n = t, 1 | s.next v.a.n",
        "v.a.n++ | v.a.n",
        "var x, y = s, t; _, _ = x, y | x y",
        "for s = range make(chan *S) { } | s",
        "s.list[0] = t | ''",
      })
  void assignmentsGiveOtherValues(String body, String assigned) {
    Sources sources = function(body);
    AccessPaths paths = paths(sources, "f");
    StringBuilder found = new StringBuilder();
    Walk.tree(
        sources.code("f").node(),
        node -> {
          if (isAssignment(node) && found.length() == 0) {
            found.append(
                paths.assigned(node).stream()
                    .map(AccessPath::toString)
                    .collect(Collectors.joining(" ")));
          }
          return true;
        });
    assertEquals(assigned, found.toString());
  }

  private static boolean isAssignment(Node node) {
    return node instanceof AssignStmt
        || node instanceof VarSpec
        || node instanceof IncDecStmt
        || node instanceof RangeStmt;
  }

  /** What {@code callee} calls x.a, where {@code f} calls it. */
  private static String atCaller(String callee, String call) {
    Sources sources =
        Sources.of(
            "p.go", HEAD + callee + "\nfunc f(s *S, v S, t *S) {\n" + call + " //@ call\n}\n");
    Call edge = sources.model().calls().calls(sources.site("call")).get(0);
    CallExpr use = (CallExpr) sources.site("use").node();
    Code inner = edge.to();
    AccessPath path =
        new AccessPaths(inner, sources.model().bodies().answers(inner)).of(use.arguments().get(0));
    assertNotNull(path);
    return String.valueOf(paths(sources, "f").atCaller(path, edge));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "func callee(y int, x *S) { use(&x.a) } | callee(1, s.next) | s.next.a",
        "func callee(x *In) { use(x) } | callee(&s.a) | s.a",
        "func (x *S) callee() { use(&x.a) } | s.callee() | s.a",
        "func (x *S) callee() { use(&x.a) } | (*S).callee(s) | null",
        "func callee(x S) { use(&x.a) } | callee(v) | null",
        "func callee(x ...*S) { y := x[0]; use(&y.a) } | callee(s) | null",
        "func callee(x *S) { use(&x.a) } | callee(s.list[0]) | null",
        "func callee() { use(&g.a) } | callee() | g.a",
        "func callee() { x := get(); use(&x.a) } | callee() | null",
      })
  void callersKnowThePathsOfTheirArguments(String callee, String call, String path) {
    assertEquals(path, atCaller(callee, call));
  }

  @Test
  void equalPathsAreOneObjectWhateverTheyAreCalled() {
    Sources sources = function("x := s; use(&x.a); use(&s.a)");
    AccessPaths paths = paths(sources, "f");
    var found =
        sources.model().calls().sites(sources.code("f")).stream()
            .map(site -> paths.of(((CallExpr) site.node()).arguments().get(0)))
            .toList();
    assertEquals(found.get(0), found.get(1));
    assertTrue(found.get(0).beginsWith(found.get(1)));
  }
}
