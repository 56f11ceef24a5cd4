package org.goboundaries.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.Kind;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Go code of a test, and what its model says. A comment {@code //@ name} names what begins on its
 * line: the function or literal there, and the call. Without one a function is known by its name,
 * and a call by what is written before its parentheses.
 */
public final class Sources {
  private static final Pattern MARK = Pattern.compile("//@ (\\w+)");

  private final @Nullable Path folder;
  private final String name;
  private final String text;
  private final Knowledge knowledge;
  private @Nullable Model model;

  private Sources(@Nullable Path folder, String name, String text, Knowledge knowledge) {
    this.folder = folder;
    this.name = name;
    this.text = text;
    this.knowledge = knowledge;
  }

  /** One file without a module around it. It is in memory only. */
  public static Sources of(String name, String text) {
    return new Sources(null, name, text, Knowledge.standard());
  }

  /** The module {@code example.com/m} in a folder; it has no files yet. */
  public static Sources module(Path folder) throws IOException {
    Sources module = new Sources(folder, "", "", Knowledge.standard());
    return module.with("go.mod", "module example.com/m\n\ngo 1.26\n");
  }

  /** The module with one more file. */
  public Sources with(String path, String content) throws IOException {
    if (folder == null || model != null) {
      throw new IllegalStateException("no module, or it has been read");
    }
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, UTF_8);
    return this;
  }

  /** The same code, analysed with rows of a user. */
  public Sources knowing(String rows) {
    return new Sources(folder, name, text, knowledge.with("rows", rows));
  }

  /** The model of the code. */
  public Model model() {
    Model known = model;
    if (known == null) {
      known = Model.of(program(), knowledge, unit -> Extent.MODULE);
      model = known;
    }
    return known;
  }

  private Program program() {
    Platform platform = Platform.linuxAmd64();
    if (folder != null) {
      return Program.of(
          Workspace.load(List.of(folder), platform, Environment.none()), Trees.onDisk());
    }
    SourceText source = SourceText.of(name, text);
    GoFile file = Parser.parse(source);
    if (!file.errors().isEmpty()) {
      throw new IllegalArgumentException(file.errors().toString());
    }
    return Program.of(Workspace.of(source, Path.of(name), platform), path -> file);
  }

  /** The code of a function or literal by its mark or name. */
  public Code code(String wanted) {
    List<Code> found = new ArrayList<>();
    for (Code code : model().calls().codes()) {
      boolean isFunction = code.isLiteral() || code.isDeclared();
      if (isFunction && wanted.equals(mark(code.file(), code.node()))
          || wanted.equals(code.name())) {
        found.add(code);
      }
    }
    if (found.size() != 1) {
      throw new IllegalArgumentException(wanted + " names " + found);
    }
    return found.get(0);
  }

  /** The call in the code by its mark or by what is written before its parentheses. */
  public Site site(String wanted) {
    List<Site> found =
        model().calls().codes().stream()
            .flatMap(code -> model().calls().sites(code).stream())
            .filter(site -> name(site).equals(wanted))
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(wanted + " names " + found.size() + " calls");
    }
    return found.get(0);
  }

  /** What a call is known by. */
  public static String name(Site site) {
    Node node = site.node();
    Node called = node instanceof CallExpr call ? call.function() : node;
    if (node instanceof RangeStmt loop) {
      called = loop.operand();
    }
    return name(site.code().file(), called);
  }

  private static String name(GoFile file, Node node) {
    String mark = mark(file, node);
    return mark.isEmpty() ? file.text(node) : mark;
  }

  /** The mark of the line where a node begins; empty where it has none. */
  private static String mark(GoFile file, Node node) {
    int start = node instanceof FuncDecl declared ? declared.name().start() : node.start();
    LineTable lines = file.text().lines();
    int line = lines.line(start);
    Matcher matcher = MARK.matcher(file.text().substring(lines.start(line), lines.end(line)));
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The ways on which code may end so: the calls in order. */
  public List<String> ways(String code, Kind kind) {
    return told(model().endings().from(code(code), kind));
  }

  /** The way on which code may end so, where there is one only. */
  public EndingPath way(String code, Kind kind) {
    List<EndingPath> found = model().endings().from(code(code), kind);
    if (found.size() != 1) {
      throw new IllegalArgumentException(code + " has " + told(found));
    }
    return found.get(0);
  }

  /** Each path as its calls in order. */
  public static List<String> told(List<EndingPath> paths) {
    return paths.stream()
        .map(path -> path.sites().stream().map(Sources::name).collect(Collectors.joining(" > ")))
        .toList();
  }

  /** Why code is a handler: the kind of evidence, and where it lies; "no handler" without any. */
  public String evidence(String code) {
    Evidence evidence = model().handlers().evidence(code(code));
    return evidence == null ? "no handler" : told(evidence);
  }

  /** How it comes that code is served, step by step; empty where it is not known to be. */
  public List<String> served(String code) {
    return model().handlers().served(code(code)).stream().map(this::told).toList();
  }

  private String told(Evidence evidence) {
    for (GoFile file : model().files()) {
      if (file.text() == evidence.file()) {
        Node at = evidence.at();
        return evidence.kind() + " " + name(file, at);
      }
    }
    throw new IllegalArgumentException("no file has this evidence");
  }
}
