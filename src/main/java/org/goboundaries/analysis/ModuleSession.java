package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.goboundaries.flow.Model;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.program.Program;
import org.jspecify.annotations.Nullable;

/**
 * The model of the code below a folder, or of the folder of a file, kept while it is edited. For
 * one thread at a time.
 */
final class ModuleSession {
  /** With so many changes at once it is as well to begin anew. */
  private static final int MANY = 40;

  /** Nanoseconds between two looks at the disk that nobody asked for, at least. */
  private static final long PAUSE = 2_000_000_000;

  /** How much longer than a look the pause is: folders may hold much that is none of ours. */
  private static final int FACTOR = 50;

  private final ModuleRoot root;
  private final AnalysisOptions options;
  private final Map<Path, SourceText> applied = new HashMap<>();
  private final WordsInFiles words = new WordsInFiles();
  private FolderState state;
  private int seenSaves;
  private long nextLook = System.nanoTime() + PAUSE;
  private @Nullable Model model;

  /** A session without a model. */
  ModuleSession(ModuleRoot root, AnalysisOptions options) {
    this.root = root;
    this.options = options;
    this.state = FolderState.of(root);
  }

  /** What it is about. */
  ModuleRoot root() {
    return root;
  }

  /** The files as last seen. */
  FolderState state() {
    return state;
  }

  /**
   * Takes in what has changed on disk, if it is time to look.
   *
   * @param saves another number than last time where something has been saved
   */
  void refresh(int saves) {
    long now = System.nanoTime();
    if (saves != seenSaves || now - nextLook >= 0) {
      seenSaves = saves;
      FolderState before = state;
      state = FolderState.of(root);
      long end = System.nanoTime();
      nextLook = end + Math.max(PAUSE, FACTOR * (end - now));
      takeIn(before);
    }
  }

  private void takeIn(FolderState before) {
    Model known = model;
    if (known == null) {
      return;
    }
    Set<Path> changes = state.changesSince(before);
    boolean isOther = !state.descriptions().equals(before.descriptions());
    if (isOther || changes.size() > MANY || !areInPackages(changes, known)) {
      model = null;
      return;
    }
    Program program = known.program();
    for (Path path : changes) {
      // of what an editor holds the text on disk says nothing
      program = applied.containsKey(path) ? program : program.with(path).program();
    }
    update(known, program);
  }

  /** What lies in a folder that was none before may be another module, or belong to none. */
  private static boolean areInPackages(Set<Path> files, Model known) {
    Set<Path> folders = new HashSet<>();
    known.program().workspace().packages().forEach(each -> folders.add(each.folder()));
    return files.stream().allMatch(file -> folders.contains(file.getParent()));
  }

  /**
   * The model with what editors hold. Once it is cancelled the rest is left for the next time.
   *
   * @param edited the texts of all files that have not been saved
   */
  Model model(Map<Path, SourceText> edited, BooleanSupplier cancelled) {
    Model known = model;
    if (known == null) {
      applied.clear();
      known = made();
      model = known;
    }
    Set<Path> paths = new HashSet<>(edited.keySet());
    paths.addAll(applied.keySet());
    Program program = known.program();
    for (Path path : paths) {
      SourceText text = edited.get(path);
      if (!isHeld(program, path, text) && !cancelled.getAsBoolean()) {
        program = text == null ? program.with(path).program() : program.with(path, text).program();
        note(path, text);
      }
    }
    return update(known, program);
  }

  private boolean isHeld(Program program, Path path, @Nullable SourceText text) {
    SourceText held = applied.get(path);
    if (text == null || held != null) {
      return Objects.equals(text, held);
    }
    GoFile saved = program.tree(path);
    return saved != null && saved.text().equals(text);
  }

  private void note(Path path, @Nullable SourceText text) {
    if (text == null) {
      applied.remove(path);
    } else {
      applied.put(path, text);
    }
  }

  private Model update(Model known, Program program) {
    Model next = known;
    if (program != known.program()) {
      Extents extents =
          new Extents(roots(), program.workspace(), file -> Reading.isComplete(program.tree(file)));
      next = known.with(program, extents);
      model = next;
    }
    return next;
  }

  private Model made() {
    List<Path> files = goFiles();
    List<Reading> readings = new ArrayList<>(files.size());
    try (Workers workers = new Workers(Math.min(options.workers(), files.size()))) {
      workers.inOrder(files, file -> Reading.of(file, true), readings::add);
    }
    return new ModelMaker(options).make(new FileSet(roots(), files, List.of()), readings);
  }

  private List<Path> goFiles() {
    return state.sources().keySet().stream()
        .filter(path -> path.toString().endsWith(".go"))
        .toList();
  }

  /** What one would name to the command; a file stands for its folder without those below. */
  private List<Path> roots() {
    return root.whole() ? List.of(root.folder()) : goFiles().stream().limit(1).toList();
  }

  /** Whether any rule has a use for the model, or there is one already. */
  boolean isOfInterest(List<Rule> rules, Map<Path, SourceText> edited) {
    return model != null
        || new ModelNeed(rules, options.knowledge())
            .isIn(edited.values(), new FileSet(List.of(), goFiles(), List.of()));
  }

  /** Those of the rules that may find anything in the model. */
  List<Rule> asked(List<Rule> rules, Model known) {
    return words.asked(rules, known);
  }

  /** Forgets the model. */
  void forget() {
    model = null;
    applied.clear();
  }
}
