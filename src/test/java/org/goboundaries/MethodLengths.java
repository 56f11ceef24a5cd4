package org.goboundaries;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** How long the methods of source files are, as the compiler reads them. */
final class MethodLengths extends TreeScanner<Void, String> {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final SourcePositions positions;
  private final Map<String, Integer> lengths = new TreeMap<>();
  private CompilationUnitTree unit;

  private MethodLengths(SourcePositions positions) {
    this.positions = positions;
  }

  /**
   * The lines between the braces of each method and constructor, by its file, class and name; of
   * methods of one name the longest counts. What stands in a lambda is a part of the method around
   * it.
   *
   * @param root files are named by their paths below this folder
   */
  static Map<String, Integer> of(Path root, List<Path> sources) throws IOException {
    try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      JavacTask task =
          (JavacTask) COMPILER.getTask(null, files, null, List.of("-proc:none"), null, units);
      MethodLengths lengths = new MethodLengths(Trees.instance(task).getSourcePositions());
      for (CompilationUnitTree unit : task.parse()) {
        lengths.unit = unit;
        Path file = root.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri()));
        lengths.scan(unit, file.toString().replace('\\', '/') + " ");
      }
      return lengths.lengths;
    }
  }

  @Override
  public Void visitClass(ClassTree type, String outer) {
    return super.visitClass(type, outer + type.getSimpleName() + ".");
  }

  @Override
  public Void visitMethod(MethodTree method, String type) {
    Tree body = method.getBody();
    if (body != null) {
      LineMap lines = unit.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(unit, body));
      long last = lines.getLineNumber(positions.getEndPosition(unit, body));
      int length = (int) Math.max(0, last - first - 1);
      lengths.merge(type + method.getName(), length, Math::max);
    }
    return super.visitMethod(method, type);
  }
}
