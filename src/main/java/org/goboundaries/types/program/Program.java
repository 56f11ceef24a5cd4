package org.goboundaries.types.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.modules.Variant;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.ChangeCounts.Key;
import org.jspecify.annotations.Nullable;

/**
 * The code under analysis as a whole. Every package is read in each of its variants, so that every
 * file lies in at least one unit; what packages outside declare is read as far as imports lead
 * there and their code is available. Where it is not, names are unknown.
 *
 * <p>Every file is analysed in one unit, that of the first variant that takes it. Other units may
 * have the same file for the names in it, and what it declares has other symbols there: within a
 * platform they are the same objects, from one to another they are not. So a declaration is known
 * by its place: the text, one object for each file, and the offset of the name.
 *
 * <p>May be used by many threads.
 */
public final class Program {
  private final Workspace workspace;
  private final Trees trees;
  private final Predicate<Variant> wanted;
  private final Store store;
  private final ChangeCounts versions;
  private final Map<Path, SourceText> unsaved;
  private final List<Unit> units;
  private final List<Failure> failures;
  private final Map<GoFile, Unit> byFile = new HashMap<>();

  private Program(
      Workspace workspace,
      Trees trees,
      Predicate<Variant> wanted,
      Store store,
      ChangeCounts versions,
      Map<Path, SourceText> unsaved) {
    this.workspace = workspace;
    this.trees = trees;
    this.wanted = wanted;
    this.store = store;
    this.versions = versions;
    this.unsaved = unsaved;
    ProgramReader reader = new ProgramReader(workspace, trees, store, versions);
    this.units = reader.read(wanted);
    this.failures = reader.failures();
    units.forEach(unit -> unit.lookedAt().forEach(file -> byFile.put(file, unit)));
  }

  /** Reads the declarations of all packages of a workspace. */
  public static Program of(Workspace workspace, Trees trees) {
    return of(workspace, trees, variant -> true);
  }

  /** Reads the declarations of those variants of all packages that are wanted. */
  public static Program of(Workspace workspace, Trees trees, Predicate<Variant> wanted) {
    return new Program(workspace, trees, wanted, new Store(), ChangeCounts.none(), Map.of());
  }

  /** The modules, packages and files. */
  public Workspace workspace() {
    return workspace;
  }

  /** Every unit, package by package in the order of the workspace. */
  public List<Unit> units() {
    return units;
  }

  /**
   * The unit in which a file is analysed: that of the first variant of its package that takes it.
   * Empty where the file is none of the program's.
   */
  public Optional<Unit> unitOf(GoFile file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /** The tree of a file as this program has it; null where it can't be read. */
  public @Nullable GoFile tree(Path file) {
    return trees.of(absolute(file));
  }

  /** The text of a file in any language: that which has not been saved, or that on disk. */
  public SourceText text(Path file) throws IOException {
    SourceText known = unsaved.get(absolute(file));
    return known == null ? SourceText.read(file) : known;
  }

  /** Errors of our own while declarations were read; their packages are unknown. */
  public List<Failure> failures() {
    return failures;
  }

  /**
   * This program after a file was saved, added or removed, be it Go or another language that goes
   * into its package. Files that say how modules belong together, such as go.mod, ask for a new
   * program.
   */
  public Update with(Path file) {
    Map<Path, SourceText> left = new HashMap<>(unsaved);
    left.remove(absolute(file));
    return with(absolute(file), parsed(absolute(file)), left);
  }

  /** This program with a text for a file that has not been saved. */
  public Update with(Path file, SourceText text) {
    Map<Path, SourceText> more = new HashMap<>(unsaved);
    more.put(absolute(file), text);
    return with(absolute(file), isGo(file) ? Parser.parse(text) : null, more);
  }

  private Update with(Path file, @Nullable GoFile tree, Map<Path, SourceText> texts) {
    Path folder = file.getParent() == null ? file : file.getParent();
    Workspace after = workspace.withReadAgain(folder, texts);
    Set<Key> affected = Affected.by(file, workspace, after, store.outsiders());
    store.remove(affected);
    Program next =
        new Program(
            after,
            ChangedTrees.of(trees, file, tree),
            wanted,
            store,
            versions.after(affected),
            Map.copyOf(texts));
    Set<Unit> known = new HashSet<>(units);
    return new Update(next, next.units.stream().filter(unit -> !known.contains(unit)).toList());
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static boolean isGo(Path file) {
    return file.toString().endsWith(".go");
  }

  private static @Nullable GoFile parsed(Path file) {
    try {
      return isGo(file) ? Parser.parse(SourceText.read(file)) : null;
    } catch (IOException e) {
      return null;
    }
  }
}
