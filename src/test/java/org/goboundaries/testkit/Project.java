package org.goboundaries.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Rule;

/** A Go module under {@code test-projects}, with the findings that its user should see. */
final class Project {
  private static final String EXPECTED = "expected-findings.txt";

  private final Path folder;

  Project(Path folder) {
    this.folder = folder;
  }

  /** Fails when the module doesn't compile, or the toolchain itself objects to its code. */
  void build() {
    Toolchain.goIn(folder, "build", "./...").expectSuccess();
    Toolchain.goIn(folder, "vet", "./...").expectSuccess();
  }

  /** Compares the findings with the expected ones, or writes these. */
  void compareFindings(List<Rule> rules) throws IOException {
    StringBuilder text = new StringBuilder();
    lines(Engine.module(rules, folder)).forEach(line -> text.append(line).append('\n'));
    Update.compareOrWrite(folder.resolve(EXPECTED), text.toString());
  }

  private List<String> lines(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      lines.add(place(finding.primary()) + finding.message() + " [" + finding.rule() + "]");
      finding.path().forEach(step -> lines.add("\t" + line(step)));
      finding.places().forEach(each -> lines.add("\talso " + line(each.location())));
    }
    return lines;
  }

  private String line(Location at) {
    return place(at) + at.message();
  }

  private String place(Location at) {
    String name = folder.relativize(Path.of(at.text().path())).toString().replace('\\', '/');
    return name + ":" + at.line() + ":" + at.byteColumn() + ": ";
  }
}
