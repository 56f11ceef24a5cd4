package org.goboundaries.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goboundaries.syntax.Comment;

/**
 * What the comments of a case expect, in all of its files. They look like those of Sonar's test
 * kit, but nothing is left open: every finding has its message and its exact range, every secondary
 * location its number and text, every fix its title and edits. A comment that only looks like an
 * expectation is an error.
 */
final class Expectations {
  private static final Pattern SUSPECT =
      Pattern.compile("(?is)(//|/\\*)\\s*(non-?\\s?compliant|\\^|(fix|edit|quick-?fix)\\s?@).*");

  private final List<FileExpectations> files = new ArrayList<>();
  private final Map<String, ExpectedFinding> named = new HashMap<>();

  private Expectations(List<CaseFile> files) {
    files.forEach(file -> this.files.add(new FileExpectations(file)));
  }

  /** The findings expected in files that belong together. */
  static List<Outline> of(List<CaseFile> files) {
    Expectations read = new Expectations(files);
    List<ExpectedFinding> findings = new ArrayList<>();
    read.files.forEach(file -> findings.addAll(file.findings(read.named)));
    read.files.forEach(file -> file.addSteps(read.named));
    read.expectPaths();
    return findings.stream().map(ExpectedFinding::outline).toList();
  }

  /** A name that no step uses is a slip. */
  private void expectPaths() {
    named.keySet().stream()
        .filter(name -> files.stream().noneMatch(file -> file.uses(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw MalformedExpectation.of("no step belongs to path=" + name);
            });
  }

  /** Whether a comment is meant for the test kit. */
  static boolean isTestComment(CaseFile file, Comment comment) {
    return SUSPECT.matcher(text(file, comment)).matches();
  }

  static String text(CaseFile file, Comment comment) {
    return file.text().substring(comment.start(), comment.end()).stripTrailing();
  }
}
