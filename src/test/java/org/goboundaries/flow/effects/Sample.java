package org.goboundaries.flow.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.check.PackageChecker;
import org.goboundaries.types.library.Library;
import org.goboundaries.types.model.GoPackage;
import org.jspecify.annotations.Nullable;

/** A file that can import the standard library, and the effects of its code. */
final class Sample {
  private final Map<String, GoPackage> packages = new HashMap<>();
  private final GoFile file;
  private final Answers answers;

  private Sample(String text, String... others) {
    file = parsed(text);
    List<GoFile> files = new ArrayList<>(List.of(file));
    Stream.of(others).map(Sample::parsed).forEach(files::add);
    answers =
        PackageChecker.check("example.org/sample", "sample", files, this::imported).answers(file);
  }

  private static GoFile parsed(String text) {
    GoFile parsed = Parser.parse(SourceText.of("sample.go", text));
    assertEquals(List.of(), parsed.errors());
    return parsed;
  }

  /** A file with this text behind its package clause. */
  static Sample of(String text) {
    return new Sample("package sample\n" + text);
  }

  /** A file as a whole, and others of its package. */
  static Sample file(String text, String... others) {
    return new Sample(text, others);
  }

  private @Nullable GoPackage imported(String path) {
    GoPackage known = packages.get(path);
    List<GoFile> files = known == null ? Library.standard().files(path) : List.of();
    Ident name = files.isEmpty() ? null : files.get(0).packageName();
    if (name != null) {
      known = PackageChecker.declarations(path, name.name(), () -> files, this::imported);
      packages.put(path, known);
    }
    return known;
  }

  TypedEffects effects() {
    return new TypedEffects(answers, new Outcomes() {}, Knowledge.standard());
  }

  Answers answers() {
    return answers;
  }

  /** The declared functions that have a body. */
  List<FuncDecl> functions() {
    return nodes(FuncDecl.class).stream().filter(function -> function.body() != null).toList();
  }

  /** The graph of a function that is declared. */
  ControlGraph graph(FuncDecl function) {
    Block body = function.body();
    return ControlGraph.of(Objects.requireNonNull(body), effects());
  }

  /** The last node of a kind that is written so. */
  <T extends Node> T last(Class<T> kind, String text) {
    List<T> found = nodes(kind).stream().filter(node -> file.text(node).equals(text)).toList();
    return found.get(found.size() - 1);
  }

  private <T extends Node> List<T> nodes(Class<T> kind) {
    List<T> found = new ArrayList<>();
    Walk.file(
        file,
        node -> {
          if (kind.isInstance(node)) {
            found.add(kind.cast(node));
          }
          return true;
        });
    return found;
  }
}
