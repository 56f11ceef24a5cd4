package org.goboundaries.flow.calls;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Variable;
import org.goboundaries.types.program.Unit;

/**
 * The functions that only the program itself can name: literals, and what is declared without
 * capital letter, in a command or in a test; neither reached by linkname, cgo or assembly.
 */
final class InternalFunctions {
  private static final List<String> REACHING = List.of("//go:linkname ", "//export ");

  private final Set<String> reached = new HashSet<>();
  private final Set<String> withAssembly = new HashSet<>();
  private final Set<String> dynamic = new HashSet<>();

  private final Index index;

  InternalFunctions(Index index, List<Unit> units) {
    this.index = index;
    for (Unit unit : units) {
      unit.files().forEach(file -> add(unit, file));
      if (unit.variant().otherFiles().stream().anyMatch(file -> isAssembly(file.name()))) {
        withAssembly.add(unit.symbols().path());
      }
    }
    for (Code code : index.codes()) {
      for (Site site : code.sites()) {
        if (site.callee() instanceof Reference.Abstract method) {
          dynamic.add(method.method().name());
        }
      }
    }
  }

  private static boolean isAssembly(String name) {
    return name.endsWith(".s") || name.endsWith(".S");
  }

  private void add(Unit unit, GoFile file) {
    for (Comment comment : file.comments()) {
      String line = directive(file, comment);
      if (!line.isEmpty()) {
        String[] words = line.split("[ \t]+");
        for (int i = 1; i < words.length; i++) {
          reached.add(words[i]);
          reached.add(unit.symbols().path() + "." + words[i]);
        }
      }
    }
  }

  /** The line of a directive by which others reach functions; empty for other comments. */
  private static String directive(GoFile file, Comment comment) {
    byte[] bytes = file.text().bytes();
    int third = comment.start() + 2;
    boolean isCandidate = third < comment.end() && (bytes[third] == 'g' || bytes[third] == 'e');
    // most comments are none: they cost nothing but this look
    if (!isCandidate) {
      return "";
    }
    String line = file.text().substring(comment.start(), comment.end());
    return REACHING.stream().anyMatch(line::startsWith) ? line.strip() : "";
  }

  /** Whether nobody but the program can name the function. */
  boolean contains(Code code) {
    Function function = code.symbol();
    if (function == null) {
      return true;
    }
    String path = code.unit().symbols().path();
    if (index.isPartial(code.file().text())
        || index.doubts().areAbout(function)
        || withAssembly.contains(path)
        || reached.contains(path + "." + function.name())) {
      return false;
    }
    return function.isMethod() ? isClosed(function) : isHidden(code, function);
  }

  private static boolean isHidden(Code code, Function function) {
    return !function.isExported()
        || code.isInTestFile()
        || code.unit().symbols().name().equals("main");
  }

  /** Types with type parameters are not among those that implement interfaces here. */
  private boolean isClosed(Function method) {
    Variable receiver = method.receiver();
    Named type = receiver == null ? null : SymbolNames.named(receiver.type());
    boolean isGeneric = type == null || !type.generic().typeParameters().isEmpty();
    return !method.isExported() && !(isGeneric && dynamic.contains(method.name()));
  }
}
