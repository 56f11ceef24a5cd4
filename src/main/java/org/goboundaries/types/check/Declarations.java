package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.goboundaries.syntax.ConstDecl;
import org.goboundaries.syntax.ConstSpec;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.TypeDecl;
import org.goboundaries.syntax.TypeSpec;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.types.model.Constant;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Lazy;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.TypeName;
import org.goboundaries.types.model.Variable;

/** The package block: collects all declarations first, so that their order does not matter. */
final class Declarations {
  private static final int MAX_ALIASES = 100;

  private final PackageChecker checker;
  private final Map<String, Symbol> members;
  private final Map<String, List<Function>> methods = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<FuncDecl, Function> functions = new IdentityHashMap<>();
  // Of recorded files only; what others declare is read when somebody asks.
  private final List<Symbol> all = new ArrayList<>();
  private final List<Runnable> initialisers = new ArrayList<>();

  Declarations(PackageChecker checker, Map<String, Symbol> members) {
    this.checker = checker;
    this.members = members;
  }

  Map<FuncDecl, Function> functions() {
    return functions;
  }

  void add(GoFile file) {
    for (Decl declaration : file.declarations()) {
      if (declaration instanceof ConstDecl decl) {
        constants(file, decl);
      } else if (declaration instanceof VarDecl decl) {
        decl.specs().forEach(spec -> variables(file, new PackageVariables(checker, file, spec)));
      } else if (declaration instanceof TypeDecl decl) {
        decl.specs().forEach(spec -> type(file, spec));
      } else if (declaration instanceof FuncDecl decl) {
        function(file, decl);
      }
    }
  }

  /** Finds out everything about recorded files, in the order of the text. */
  void resolve() {
    for (Symbol symbol : all) {
      symbol.type();
      if (symbol instanceof TypeName name) {
        TypeDeclaration.complete(name);
      }
    }
    initialisers.forEach(Runnable::run);
  }

  private void member(GoFile file, Ident ident, Symbol symbol) {
    note(file, ident, symbol);
    if (!ident.name().equals("_")) {
      members.putIfAbsent(ident.name(), symbol);
    }
  }

  private void note(GoFile file, Ident ident, Symbol symbol) {
    if (checker.isRecorded(file)) {
      all.add(symbol);
      checker.record(file, ident, symbol);
    }
  }

  private void constants(GoFile file, ConstDecl declaration) {
    FileScope names = checker.fileNames(file);
    ConstGroup group = new ConstGroup();
    for (ConstSpec spec : declaration.specs()) {
      group.next(spec);
      for (int i = 0; i < spec.names().size(); i++) {
        Ident name = spec.names().get(i);
        Lazy<Constant.Content> content =
            new Lazy<>(Constant.Content.UNKNOWN, group.content(checker, file, i, spec.iota()));
        member(file, name, new Constant(names.origin(name.start()), name.name(), content));
      }
    }
  }

  private void variables(GoFile file, PackageVariables spec) {
    for (Variable variable : spec.symbols()) {
      if (!variable.name().equals("_")) {
        members.putIfAbsent(variable.name(), variable);
      }
    }
    if (checker.isRecorded(file)) {
      all.addAll(spec.symbols());
      initialisers.add(spec::initialise);
    }
  }

  private void type(GoFile file, TypeSpec spec) {
    Ident name = spec.name();
    Symbol.Origin origin = checker.fileNames(file).origin(name.start());
    // A value of its own: a supplier would keep the trees of the package in memory.
    Lazy<List<Function>> own = new Lazy<>(List.of(), () -> methods(name.name()));
    TypeName symbol = TypeDeclaration.of(spec, origin, () -> checker.context(file), own);
    if (spec.alias() && FunctionReader.withoutStar(spec.type()) instanceof Ident target) {
      aliases.put(name.name(), target.name());
    }
    member(file, name, symbol);
  }

  private List<Function> methods(String type) {
    return List.copyOf(methods.getOrDefault(type, List.of()));
  }

  private void function(GoFile file, FuncDecl declaration) {
    Ident name = declaration.name();
    boolean method = declaration.receiver() != null;
    Function symbol =
        new Function(
            checker.fileNames(file).origin(name.start()),
            name.name(),
            method ? Function.Kind.METHOD : Function.Kind.FUNCTION,
            new Lazy<>(Function.Content.UNKNOWN, new Content(checker, file, declaration)));
    functions.put(declaration, symbol);
    if (method) {
      note(file, name, symbol);
      String base = FunctionReader.baseName(declaration);
      methods.computeIfAbsent(base, key -> new ArrayList<>()).add(symbol);
    } else if (name.name().equals("init")) {
      note(file, name, symbol);
    } else {
      member(file, name, symbol);
    }
  }

  /** Methods may be declared with an alias of their type as receiver. */
  void joinAliases() {
    for (String name : List.copyOf(methods.keySet())) {
      String type = name;
      for (int i = 0; i < MAX_ALIASES && aliases.containsKey(type); i++) {
        type = aliases.get(type);
      }
      if (!type.equals(name)) {
        List<Function> moved = methods.remove(name);
        methods.computeIfAbsent(type, key -> new ArrayList<>()).addAll(moved);
      }
    }
  }

  /** A question not asked yet; see {@link ConstGroup#content} for why it has a class. */
  private record Content(PackageChecker checker, GoFile file, FuncDecl declaration)
      implements Supplier<Function.Content> {
    @Override
    public Function.Content get() {
      return FunctionReader.read(checker.context(file), declaration);
    }
  }
}
