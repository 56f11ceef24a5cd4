package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.program.TreeStore;
import org.goboundaries.types.program.Trees;
import org.jspecify.annotations.Nullable;

/** The trees of an analysis: each file under analysis has one, whoever asks for it. */
final class Forest implements Trees {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private final Map<Path, Reading> readings = new ConcurrentHashMap<>();
  private final TreeStore outside = new TreeStore();
  private final Set<Path> analysed;
  private final boolean others;
  private final boolean namesAreRelative;

  /**
   * A forest that begins with what was read already.
   *
   * @param analysed the files under analysis; the trees of others are not kept
   * @param others whether others are read
   */
  Forest(List<Reading> read, Set<Path> analysed, boolean others) {
    this.others = others;
    this.analysed = analysed;
    this.namesAreRelative = read.stream().noneMatch(reading -> reading.path().isAbsolute());
    read.forEach(reading -> readings.put(reading.absolute(), reading));
  }

  @Override
  public @Nullable GoFile of(Path file) {
    return others || analysed.contains(file) ? reading(file).tree() : null;
  }

  /** What is not under analysis is read once, without bodies: other platforms ask for it again. */
  @Override
  public @Nullable GoFile outline(Path file) {
    boolean wanted = others && !analysed.contains(file);
    return wanted ? outside.outline(file) : of(file);
  }

  /** A file as far as it can be read. */
  Reading reading(Path file) {
    Reading known = readings.get(file);
    if (known != null) {
      return known;
    }
    return analysed.contains(file) ? readings.computeIfAbsent(file, this::read) : read(file);
  }

  private Reading read(Path file) {
    boolean below = namesAreRelative && file.startsWith(HERE);
    return Reading.of(below ? HERE.relativize(file) : file, true);
  }
}
