package org.goboundaries.flow;

import org.goboundaries.flow.Run.Kind;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/** All that one file tells about its own functions. Made for one thread and one look at a file. */
record FileFlow(
    GoFile file,
    Nesting nesting,
    Names names,
    EntryPoints entries,
    Runs runs,
    Iterators iterators) {
  static FileFlow of(GoFile file) {
    Nesting nesting = new Nesting(file);
    Names names = new Names(file, nesting);
    EntryPoints entries = new EntryPoints(file, names, nesting);
    Runs runs = new Runs(nesting, names, entries);
    return new FileFlow(file, nesting, names, entries, runs, new Iterators(names));
  }

  @Nullable Node functionAround(Node node) {
    return nesting.place(node).function();
  }

  /** Whether this file shows that a function runs, and that it never runs as a deferred one. */
  boolean neverDeferred(Node function) {
    return runs.areAll(function)
        && !runs.kinds(function).isEmpty()
        && runs.kinds(function).stream().noneMatch(Kind::mayRecover);
  }

  /** Whether a defer statement of this file runs a function. */
  boolean isDeferred(Node function) {
    return runs.kinds(function).contains(Kind.DEFERRED);
  }

  static @Nullable Block body(Node function) {
    if (function instanceof FuncDecl declaration) {
      return declaration.body();
    }
    return function instanceof FuncLit literal ? literal.body() : null;
  }
}
