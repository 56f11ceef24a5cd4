package org.goboundaries.types.modules;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where code that is not under analysis may be read. Nothing is ever fetched, and no command is
 * asked.
 *
 * @param goroot the Go installation; null where it is not known or not to be read
 * @param moduleCache the folder of downloaded modules; null where it is not to be read
 * @param gopath folders that hold code by import path below {@code src}
 */
public record Environment(@Nullable Path goroot, @Nullable Path moduleCache, List<Path> gopath) {

  /** Nothing but the code under analysis. */
  public static Environment none() {
    return new Environment(null, null, List.of());
  }

  /** What the variables of a process say, and what the go command takes where they say nothing. */
  public static Environment of(Map<String, String> variables, Path home) {
    List<Path> gopath = paths(variables.getOrDefault("GOPATH", ""));
    List<Path> searched = gopath.isEmpty() ? List.of(home.resolve("go")) : gopath;
    List<Path> goroot = paths(variables.getOrDefault("GOROOT", ""));
    List<Path> cache = paths(variables.getOrDefault("GOMODCACHE", ""));
    return new Environment(
        goroot.isEmpty() ? null : goroot.get(0),
        cache.isEmpty() ? searched.get(0).resolve("pkg").resolve("mod") : cache.get(0),
        searched);
  }

  /** The same with another Go installation, or none. */
  public Environment withGoroot(@Nullable Path other) {
    return new Environment(other, moduleCache, gopath);
  }

  /** The same with another folder of downloaded modules, or none. */
  public Environment withModuleCache(@Nullable Path other) {
    return new Environment(goroot, other, gopath);
  }

  private static List<Path> paths(String list) {
    return Arrays.stream(list.split(File.pathSeparator))
        .filter(path -> !path.isEmpty() && path.indexOf(0) < 0)
        .map(Path::of)
        .toList();
  }
}
