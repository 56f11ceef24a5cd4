package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.program.Trees;
import org.jspecify.annotations.Nullable;

/**
 * The trees of an analysis: those that were read already, and others when somebody asks for them.
 */
final class SyntaxTrees implements Trees {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private final Map<Path, Reading> readings = new ConcurrentHashMap<>();
  private final Set<Path> analysed;
  private final Trees others;
  private final boolean namesAreRelative;

  /**
   * A forest that begins with what was read already.
   *
   * @param analysed the files under analysis
   * @param others gives the trees of all other files
   */
  SyntaxTrees(List<Reading> read, Set<Path> analysed, Trees others) {
    this.analysed = analysed;
    this.others = others;
    this.namesAreRelative = read.stream().noneMatch(reading -> reading.path().isAbsolute());
    read.forEach(reading -> readings.put(reading.absolute(), reading));
  }

  @Override
  public @Nullable GoFile of(Path file) {
    return analysed.contains(file) ? reading(file).tree() : others.of(file);
  }

  @Override
  public @Nullable GoFile outline(Path file) {
    return analysed.contains(file) ? reading(file).tree() : others.outline(file);
  }

  /** A file under analysis as far as it can be read. */
  Reading reading(Path file) {
    return readings.computeIfAbsent(file, this::read);
  }

  private Reading read(Path file) {
    boolean below = namesAreRelative && file.startsWith(HERE);
    return Reading.of(below ? HERE.relativize(file) : file, true);
  }
}
