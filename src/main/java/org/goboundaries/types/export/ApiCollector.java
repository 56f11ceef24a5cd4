package org.goboundaries.types.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.StructType;
import org.goboundaries.syntax.TypeSpec;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Constant;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a set of packages exports, with all that these declarations name, in whatever
 * package: bodies, comments and unexported fields are left out, constants become their values.
 */
final class ApiCollector {
  private final Declared declared = new Declared();
  private final Set<Item.Place> kept = new HashSet<>();
  private final Deque<Item> todo = new ArrayDeque<>();
  private final Map<String, Map<String, FileApi>> packages = new TreeMap<>();
  private final Map<GoFile, SourceText> plain = new HashMap<>();

  void add(Unit unit) {
    for (GoFile file : unit.lookedAt()) {
      if (!file.text().path().endsWith("_test.go")) {
        declared.add(unit, file);
      }
    }
  }

  /** By import path and file what is kept. */
  Map<String, Map<String, FileApi>> collect() {
    for (Item item : declared.all()) {
      if (item.isExported() && Visible.toAll(item.unit().symbols().path())) {
        keep(item);
      }
    }
    while (!todo.isEmpty()) {
      write(todo.remove());
    }
    return packages;
  }

  private void keep(@Nullable Item item) {
    if (item != null && kept.add(item.place())) {
      todo.add(item);
    }
  }

  private void keep(Symbol symbol) {
    Item.Place place = Item.Place.of(symbol);
    keep(place == null ? null : declared.at(place));
  }

  private void write(Item item) {
    FileApi file = fileOf(item);
    String text;
    if (item.declaration() instanceof FuncDecl function) {
      text = function(item, function);
    } else if (item.declaration() instanceof TypeSpec type) {
      declared.methods(item).stream().filter(Item::isExported).forEach(this::keep);
      text = type(item, type);
    } else {
      text = value(item, file);
    }
    if (text != null) {
      file.add(item.name().start(), text);
    }
  }

  private FileApi fileOf(Item item) {
    String path = item.unit().symbols().path();
    String name = item.file().text().path();
    return packages
        .computeIfAbsent(path, key -> new TreeMap<>())
        .computeIfAbsent(name, key -> new FileApi(item.file(), path, this::keep));
  }

  private String function(Item item, FuncDecl function) {
    function.receivers().forEach(receiver -> use(item, receiver));
    use(item, function.type());
    int end = function.body() == null ? function.end() : function.body().start();
    Ident head = new Ident(function.start(), end, "");
    return CompactText.of(text(item), head);
  }

  private String type(Item item, TypeSpec type) {
    if (!(type.type() instanceof StructType struct)) {
      use(item, type);
      return "type " + CompactText.of(text(item), type);
    }
    StringBuilder text = new StringBuilder("type ");
    Ident head = new Ident(type.start(), struct.start(), "");
    text.append(CompactText.of(text(item), head)).append(" struct {\n");
    type.typeParameters().forEach(parameter -> use(item, parameter));
    for (Field field : struct.fields()) {
      field(item, field, text);
    }
    return text.append('}').toString();
  }

  /** Embedded fields stay, for what they promote. */
  private void field(Item item, Field field, StringBuilder text) {
    Expr type = field.type();
    if (field.names().isEmpty()) {
      use(item, type);
      text.append(CompactText.of(text(item), type)).append('\n');
      return;
    }
    for (Ident name : field.names()) {
      if (Symbol.isExported(name.name())) {
        use(item, type);
        text.append(name.name()).append(' ').append(CompactText.of(text(item), type)).append('\n');
      }
    }
  }

  private @Nullable String value(Item item, FileApi file) {
    Symbol symbol = item.unit().declarations(item.file()).symbol(item.name());
    String name = item.name().name();
    if (symbol instanceof Constant constant) {
      String type = file.types().print(constant.type());
      String value =
          constant.value() == null
              ? null
              : ConstantPrinter.print(constant.value(), constant.type());
      return value == null
          ? null
          : "const " + name + (type == null ? "" : " " + type) + " = " + value;
    }
    if (item.declaration() instanceof VarSpec spec && spec.type() != null) {
      use(item, spec.type());
      return "var " + name + " " + CompactText.of(text(item), spec.type());
    }
    String type = symbol == null ? null : file.types().print(symbol.type());
    return type == null ? null : "var " + name + " " + type;
  }

  /** Keeps what a piece of a declaration names. */
  private void use(Item item, Node node) {
    FileApi file = fileOf(item);
    Walk.tree(
        node,
        inner -> {
          if (inner instanceof Ident ident) {
            use(item.unit().declarations(item.file()).symbol(ident), ident, file);
          }
          return true;
        });
  }

  private void use(@Nullable Symbol symbol, Ident ident, FileApi file) {
    if (symbol instanceof PackageName imported) {
      file.addImport(
          ident.name(), imported.imported() == null ? imported.path() : imported.imported().path());
    } else if (symbol != null) {
      keep(symbol);
    }
  }

  private SourceText text(Item item) {
    return plain.computeIfAbsent(item.file(), CompactText::withoutComments);
  }
}
