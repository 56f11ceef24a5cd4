package org.goboundaries.flow.recovery;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.check.Answers;
import org.jspecify.annotations.Nullable;

/** What one look at a file needs to know. Made for one thread. */
final class FileRecovery {
  private final Model model;
  private final GoFile file;
  private final Nesting nesting;
  private final Map<Decl, Answers> answers = new IdentityHashMap<>();

  FileRecovery(Model model, GoFile file) {
    this.model = model;
    this.file = file;
    this.nesting = new Nesting(file);
  }

  CallGraph graph() {
    return model.calls();
  }

  GoFile file() {
    return file;
  }

  Nesting nesting() {
    return nesting;
  }

  /** The code of the file: each function and each literal. */
  List<Code> codes() {
    return graph().codes(file);
  }

  /** The function around a node of the file; null for what initialises variables. */
  @Nullable Code codeAround(Node node) {
    Node function = nesting.place(node).function();
    return function == null ? null : graph().code(function);
  }

  /** What the names and expressions around a node of the file mean. */
  Answers answers(Node node) {
    for (Decl declaration : file.declarations()) {
      if (declaration.start() <= node.start() && node.end() <= declaration.end()) {
        return answers.computeIfAbsent(declaration, key -> model.answers(file, key));
      }
    }
    throw new IllegalArgumentException("no declaration of " + file.text() + " has this node");
  }
}
