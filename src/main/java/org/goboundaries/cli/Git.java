package org.goboundaries.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks git about a repository, and changes nothing in it. */
final class Git {
  private static final String DEPTH =
      "; where only some commits were fetched, fetch all of them (in GitHub Actions: fetch-depth: 0"
          + " for actions/checkout)";

  private static final String CANNOT_RUN = "git can't be run: ";

  private final Path root;

  Git(Path root) {
    this.root = root;
  }

  /** The commit of a name. */
  String commit(String name) throws GitException {
    if (name.startsWith("-")) {
      throw new GitException("unknown revision \"" + name + "\"");
    }
    try {
      return run(
              List.of(), "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}")
          .strip();
    } catch (GitException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.startsWith(CANNOT_RUN)) {
        throw e;
      }
      throw new GitException(
          "unknown revision \"" + name + "\"" + DEPTH + (reason.isEmpty() ? "" : ": " + reason));
    }
  }

  /** The last commit that a name and what is checked out have in common. */
  String mergeBase(String name) throws GitException {
    String other = commit(name);
    try {
      return run(List.of(), "merge-base", other, "HEAD").strip();
    } catch (GitException e) {
      throw new GitException("\"" + name + "\" and HEAD have no commit in common" + DEPTH);
    }
  }

  /** Writes the files of a commit into a folder, with an index of its own. */
  void checkOut(String commit, Path folder, Path index) throws GitException {
    List<String> environment = List.of("GIT_INDEX_FILE=" + index);
    run(environment, "read-tree", commit);
    run(environment, "checkout-index", "--all", "--quiet", "--prefix=" + folder + "/");
  }

  private String run(List<String> environment, String... arguments) throws GitException {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    for (String each : environment) {
      int end = each.indexOf('=');
      builder.environment().put(each.substring(0, end), each.substring(end + 1));
    }
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new GitException(output.lines().findFirst().orElse(""));
      }
      return output;
    } catch (IOException e) {
      throw new GitException(CANNOT_RUN + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitException("git was interrupted");
    }
  }
}
