package org.goboundaries.flow.machine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Variable;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/** A program of one file, and its model. */
public final class RunnableProgram {
  private final String text;
  private final Model model;
  private final GoFile file;
  private final Map<Decl, Answers> answers = new IdentityHashMap<>();
  private final Map<Node, Site> sites = new IdentityHashMap<>();

  /** Of a text. */
  public RunnableProgram(String text) {
    this.text = text;
    this.model = Sources.of("p.go", text).model();
    this.file = model.files().iterator().next();
    for (Code code : graph().codes()) {
      graph().sites(code).forEach(site -> sites.put(site.node(), site));
    }
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** What is known of it. */
  public Model model() {
    return model;
  }

  /** Its file. */
  public GoFile file() {
    return file;
  }

  /** Whether each iteration of a loop has variables of its own. */
  boolean hasLoopVariables() {
    Unit unit = Objects.requireNonNull(model.unit(file));
    return unit.languageVersion(file).isAtLeast(1, 22);
  }

  /** The site of a call; null where there is none. */
  public @Nullable Site site(Node call) {
    return sites.get(call);
  }

  /** Where something stands, for people. */
  public String place(Node node) {
    return "line "
        + file.range(node).line()
        + ": "
        + file.text(node).lines().findFirst().orElse("");
  }

  private CallGraph graph() {
    return model.calls();
  }

  /** The functions {@code main} of its programs. */
  public List<Code> mains() {
    return graph().codes().stream().filter(code -> code.name().matches("main\\d+")).toList();
  }

  List<Code> initialisers() {
    return graph().codes().stream().filter(code -> code.node() instanceof VarDecl).toList();
  }

  Answers answers(Decl declaration) {
    return answers.computeIfAbsent(declaration, key -> model.answers(file, key));
  }

  @Nullable Code code(Function function) {
    return graph().code(function);
  }

  @Nullable Code code(FuncLit literal) {
    return graph().code(literal);
  }

  /** The object that a path leads to in a call of a function; null where a pointer on it is nil. */
  public @Nullable Object object(Frame frame, AccessPath path) {
    Object at = frame.value(Place.of(path.root()));
    for (Variable field : path.fields()) {
      at = at instanceof Struct struct ? struct.fields.get(Place.of(field)) : null;
    }
    return at;
  }
}
