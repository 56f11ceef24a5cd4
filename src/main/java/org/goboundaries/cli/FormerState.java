package org.goboundaries.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.AnalysisListener;
import org.goboundaries.analysis.Analyzer;
import org.goboundaries.analysis.FileFinder;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.FileSet;
import org.goboundaries.analysis.InternalFailure;
import org.goboundaries.analysis.PathProblem;
import org.goboundaries.analysis.WrongOptionException;
import org.goboundaries.report.baseline.NewFindings;
import org.goboundaries.report.formats.LineIdentity;
import org.goboundaries.report.formats.PathRoot;

/** The findings of another commit, analysed as the files are that lie there now. */
final class FormerState {
  private final NewFromOptions options;
  private final Path root;

  /**
   * A state of a repository.
   *
   * @param root its folder
   */
  FormerState(NewFromOptions options, Path root) {
    this.options = options;
    this.root = root;
  }

  /** What was found there, in the same paths as far as there were any. */
  List<LineIdentity> findings(Analyzer analyzer, List<Path> paths)
      throws IOException, WrongOptionException {
    if (PathRoot.repository(root) == null) {
      throw WrongOptionException.ofInput("--new-from: " + root + " is in no git repository");
    }
    Path work = Files.createTempDirectory("go-boundaries");
    try {
      Git git = new Git(root);
      String commit = options.commit(git);
      Path folder = Files.createDirectory(work.resolve("state"));
      git.checkOut(commit, folder, work.resolve("index"));
      Files.createDirectories(folder.resolve(".git"));
      return findings(analyzer, paths, folder.toRealPath(), commit);
    } catch (GitException e) {
      throw WrongOptionException.ofInput("--new-from: " + e.getMessage());
    } finally {
      delete(work);
    }
  }

  private List<LineIdentity> findings(
      Analyzer analyzer, List<Path> paths, Path folder, String commit)
      throws IOException, WrongOptionException {
    List<String> there = new ArrayList<>();
    for (Path path : paths) {
      Path former = folder.resolve(root.relativize(path.toRealPath()));
      if (Files.exists(former)) {
        there.add(former.toString());
      }
    }
    FileSet set = FileFinder.find(there);
    Listener listener = new Listener();
    if (!set.files().isEmpty()) {
      analyzer.analyze(set, listener);
    }
    if (listener.isIncomplete) {
      throw WrongOptionException.ofInput(
          "--new-from: the analysis of " + commit + " is incomplete, so what is new is unknown");
    }
    return NewFindings.identities(listener.results, PathRoot.of(set.roots(), null));
  }

  private static void delete(Path work) throws IOException {
    Files.walkFileTree(
        work,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static final class Listener implements AnalysisListener {
    private final List<FileResult> results = new ArrayList<>();
    private boolean isIncomplete;

    @Override
    public void read(Path file) {}

    @Override
    public void analysed(FileResult result) {
      results.add(result);
      isIncomplete |= !result.failures().isEmpty();
    }

    @Override
    public void generated(Path file) {}

    @Override
    public void unreadable(PathProblem problem) {
      isIncomplete |= problem.mayHideCode();
    }

    @Override
    public void failed(InternalFailure failure) {
      isIncomplete = true;
    }
  }
}
