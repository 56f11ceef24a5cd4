package org.goboundaries.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ImportSpec;
import org.goboundaries.syntax.LabeledStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a file refer to, as far as the file itself declares it. A declaration is taken
 * in when somebody asks for a name that stands in it.
 */
final class Names {
  /** From so many names on, looking for each costs more than taking in everything. */
  private static final int FEW = 8;

  private final GoFile file;
  private final Nesting nesting;
  private final Declarations declarations;
  private final List<Decl> unknown;
  private final Map<String, List<Ident>> mentions = new HashMap<>();
  private final Map<String, List<SelectorExpr>> selections = new HashMap<>();
  private final Map<String, Resolved> resolved = new HashMap<>();

  Names(GoFile file, Nesting nesting) {
    this.file = file;
    this.nesting = nesting;
    this.declarations = new Declarations(nesting);
    this.unknown = new ArrayList<>(file.declarations());
  }

  /** What a name refers to or declares; null when this file doesn't declare it. */
  @Nullable Declaration declaration(Ident use) {
    return resolve(use.name()).declarations.get(use);
  }

  /** What an expression that is a mere name refers to. */
  @Nullable Declaration declaration(Expr expression) {
    return Nesting.bare(expression) instanceof Ident ident ? declaration(ident) : null;
  }

  /** Every place where a declared name is mentioned, in the order of the text. */
  List<Ident> uses(Ident declared) {
    return resolve(declared.name()).uses.getOrDefault(declared, List.of());
  }

  /** Every {@code x.name}. */
  List<SelectorExpr> selections(String name) {
    resolve(name);
    return selections.getOrDefault(name, List.of());
  }

  /** The import path of a name that stands for a package, else an empty text. */
  String importPath(Expr qualifier) {
    Declaration declaration = declaration(qualifier);
    return declaration != null && declaration.by() instanceof ImportSpec spec ? spec.path() : "";
  }

  /** Whether an expression is {@code pkg.name} with the package imported from a path. */
  boolean isQualified(Expr expression, String path, String name) {
    return Nesting.bare(expression) instanceof SelectorExpr selector
        && selector.selector().name().equals(name)
        && importPath(selector.operand()).equals(path);
  }

  /** Takes in all declarations in which a name stands. */
  private void takeIn(String name) {
    Occurrences occurrences = new Occurrences(file.text(), name);
    boolean all = resolved.size() >= FEW;
    List<Decl> taken = unknown.stream().filter(decl -> all || occurrences.in(decl)).toList();
    if (!taken.isEmpty()) {
      Set<Decl> gone = Collections.newSetFromMap(new IdentityHashMap<>());
      gone.addAll(taken);
      unknown.removeIf(gone::contains);
      taken.forEach(decl -> Walk.tree(decl, this::add));
    }
  }

  private boolean add(Node node) {
    declarations.add(node);
    if (node instanceof SelectorExpr selector) {
      selections.computeIfAbsent(selector.selector().name(), n -> new ArrayList<>()).add(selector);
    } else if (node instanceof Ident ident && isUse(ident)) {
      mentions.computeIfAbsent(ident.name(), n -> new ArrayList<>()).add(ident);
    }
    return true;
  }

  /** Not the name of a field, a method or a label, nor the selector of {@code x.name}. */
  private boolean isUse(Ident ident) {
    Node parent = nesting.place(ident).parent();
    return !(parent instanceof BranchStmt
        || parent instanceof FuncDecl
        || (parent instanceof Field field && field.type() != ident)
        || (parent instanceof SelectorExpr selector && selector.selector() == ident)
        || (parent instanceof LabeledStmt labelled && labelled.label() == ident));
  }

  private Resolved resolve(String name) {
    Resolved known = resolved.get(name);
    if (known == null) {
      takeIn(name);
      known = new Resolved(declarations.named(name), mentions.getOrDefault(name, List.of()));
      resolved.put(name, known);
    }
    return known;
  }

  /** All mentions of one name, each led to the innermost scope around it in one sweep. */
  private static final class Resolved {
    private final Map<Ident, Declaration> declarations = new IdentityHashMap<>();
    private final Map<Ident, List<Ident>> uses = new IdentityHashMap<>();

    Resolved(List<Declaration> declared, List<Ident> mentions) {
      List<Declaration> coming = new ArrayList<>(declared);
      coming.sort(Comparator.comparingInt(Declaration::from));
      declared.forEach(declaration -> declarations.put(declaration.name(), declaration));
      Deque<Declaration> open = new ArrayDeque<>();
      int next = 0;
      for (Ident mention : uses(mentions)) {
        while (next < coming.size() && coming.get(next).from() <= mention.start()) {
          open.push(coming.get(next++));
        }
        while (!open.isEmpty() && open.peek().to() <= mention.start()) {
          open.pop();
        }
        if (!open.isEmpty()) {
          link(mention, open.peek());
        }
      }
    }

    /** What is known by now are the names that declare. */
    private List<Ident> uses(List<Ident> mentions) {
      return mentions.stream()
          .filter(mention -> !declarations.containsKey(mention))
          .sorted(Comparator.comparingInt(Ident::start))
          .toList();
    }

    private void link(Ident mention, Declaration declaration) {
      declarations.put(mention, declaration);
      uses.computeIfAbsent(declaration.name(), n -> new ArrayList<>()).add(mention);
    }
  }
}
