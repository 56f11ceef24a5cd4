package org.goboundaries.types.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.model.Symbol;

/** What is kept of one file: declarations in their order, and the imports that they need. */
final class FileApi {
  private final String packageName;
  private final TypePrinter types;
  private final Map<String, String> imports = new TreeMap<>();
  private final Map<Integer, String> declarations = new TreeMap<>();

  FileApi(GoFile file, String path, Consumer<Symbol> used) {
    this.packageName = file.packageName() == null ? "_" : file.packageName().name();
    this.types = new TypePrinter(path, used);
  }

  TypePrinter types() {
    return types;
  }

  void addImport(String name, String path) {
    imports.put(name, path);
  }

  /** Adds a declaration that stands at an offset of the file. */
  void add(int offset, String declaration) {
    declarations.put(offset, declaration);
  }

  /** As a Go file. */
  String text() {
    StringBuilder text = new StringBuilder("package ").append(packageName).append('\n');
    imports.forEach((name, path) -> addImport(text, name, path));
    types.imports().forEach((path, name) -> addImport(text, name, path));
    declarations.values().forEach(declaration -> text.append(declaration).append('\n'));
    return text.toString();
  }

  private static void addImport(StringBuilder text, String name, String path) {
    text.append("import ").append(name).append(" \"").append(path).append("\"\n");
  }
}
