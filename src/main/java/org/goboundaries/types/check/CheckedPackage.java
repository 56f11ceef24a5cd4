package org.goboundaries.types.check;

import java.util.List;
import java.util.Map;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** A package whose declarations have been read; the bodies of its functions are read on demand. */
public final class CheckedPackage {
  // A name or expression of a body takes about so many bytes.
  private static final int BYTES_EACH = 12;

  private final GoPackage symbols;
  private final Map<GoFile, FileScope> names;
  private final Map<GoFile, Answers> answers;
  private final Map<FuncDecl, Function> functions;
  private final List<Context.Later> literals;

  CheckedPackage(
      GoPackage symbols,
      Map<GoFile, FileScope> names,
      Map<GoFile, Answers> answers,
      Map<FuncDecl, Function> functions,
      List<Context.Later> literals) {
    this.symbols = symbols;
    this.names = names;
    this.answers = answers;
    this.functions = functions;
    this.literals = literals;
  }

  /** The package and its names. */
  public GoPackage symbols() {
    return symbols;
  }

  /** The symbol of a declared function. */
  public @Nullable Function function(FuncDecl declaration) {
    return functions.get(declaration);
  }

  /** What is known about the declarations of a file, without the bodies of functions. */
  public Answers declarations(GoFile file) {
    return answers.getOrDefault(file, new Answers(null, 0));
  }

  /** What is known about a declaration of a file and the bodies in it; computed anew each time. */
  public Answers answers(GoFile file, Decl declaration) {
    int size = (declaration.end() - declaration.start()) / BYTES_EACH;
    Answers found = new Answers(declarations(file), size);
    check(file, declaration, found);
    return found;
  }

  /** What is known about a file and all bodies in it; computed anew each time. */
  public Answers answers(GoFile file) {
    Answers found = new Answers(declarations(file), file.text().length() / BYTES_EACH);
    file.declarations().forEach(declaration -> check(file, declaration, found));
    return found;
  }

  private void check(GoFile file, Decl declaration, Answers found) {
    FileScope fileNames = names.get(file);
    if (fileNames == null) {
      return;
    }
    if (declaration instanceof FuncDecl function) {
      body(function, context(fileNames, found));
    } else {
      literals.stream()
          .filter(later -> later.file() == fileNames && isWithin(later, declaration))
          .forEach(later -> literal(later, context(fileNames, found)));
    }
  }

  private Context context(FileScope fileNames, Answers found) {
    return new Context(symbols, fileNames, found, new Depth());
  }

  private static boolean isWithin(Context.Later later, Decl declaration) {
    return later.literal().start() >= declaration.start()
        && later.literal().end() <= declaration.end();
  }

  private void body(FuncDecl declaration, Context context) {
    Function function = functions.get(declaration);
    if (function == null || declaration.body() == null) {
      return;
    }
    context.declareTypes(function.receiverTypeParameters());
    Variable receiver = function.receiver();
    if (receiver != null) {
      context.scope.declare(receiver);
    }
    if (function.type() instanceof Signature signature) {
      context.declareTypes(signature.typeParameters());
      parameters(context, signature);
    }
    context.statements.function(declaration.body());
  }

  private static void parameters(Context context, Signature signature) {
    context.declare(signature.parameters());
    context.declare(signature.results());
    context.function = signature;
  }

  private static void literal(Context.Later later, Context context) {
    context.scope = Scope.ofLiteral(context.scope);
    parameters(context, later.signature());
    context.literals.body(later.literal(), later.signature());
  }
}
