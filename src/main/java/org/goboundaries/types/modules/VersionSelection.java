package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Minimal version selection: of each module the highest version that anybody asks for. Since Go
 * 1.17 go.mod lists them all; before, the files of the modules that are asked for have to be read.
 * Where one is missing, what it asks for stays unknown.
 */
final class VersionSelection {
  private static final int LISTS_ALL = 17;
  // more versions than this are no project, but a trap
  private static final int MOST = 20_000;

  private final BuildList builds;
  private final Map<String, String> selected = new HashMap<>();
  private final Deque<Map.Entry<String, String>> open = new ArrayDeque<>();
  private final Set<Map.Entry<String, String>> seen = new HashSet<>();

  private VersionSelection(BuildList builds) {
    this.builds = builds;
  }

  /** The versions that are selected where go.mod may not list them all. */
  static Map<String, String> of(BuildList builds) {
    if (builds.mains().stream().allMatch(main -> main.release() >= LISTS_ALL)) {
      return Map.of();
    }
    VersionSelection selection = new VersionSelection(builds);
    builds.requires().forEach(selection::ask);
    while (!selection.open.isEmpty()) {
      Map.Entry<String, String> next = selection.open.pop();
      selection.follow(next.getKey(), next.getValue());
    }
    return selection.selected;
  }

  private void ask(String path, String version) {
    selected.merge(path, version, VersionOrder::later);
    if (seen.size() < MOST && seen.add(Map.entry(path, version))) {
      open.push(Map.entry(path, version));
    }
  }

  private void follow(String path, String version) {
    Path file = builds.modFile(path, version);
    if (file != null) {
      // problems in files of other modules are not reported
      Optional<String> text = Texts.read(file, new ArrayList<>());
      text.map(content -> ModFileReader.read(file, content, new ArrayList<>()))
          .ifPresent(read -> read.requires().forEach(this::ask));
    }
  }
}
