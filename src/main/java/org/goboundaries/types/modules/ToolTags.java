package org.goboundaries.types.modules;

import java.util.Map;
import java.util.Set;

/**
 * The tags that the newest Go sets by itself, besides the platform's: experiments that are on, and
 * the least of each processor that is asked for. Internal packages of Go use them, hardly anybody
 * else does.
 */
final class ToolTags {
  private static final String EXPERIMENT = "goexperiment.";
  private static final Set<String> EVERYWHERE = Set.of("greenteagc", "randomizedheapbase64");
  private static final Set<String> REGISTER_ABI = Set.of("regabiwrappers", "regabiargs");
  private static final Set<String> WITH_REGISTER_ABI =
      Set.of("amd64", "arm64", "loong64", "ppc64", "ppc64le", "riscv64", "s390x");
  private static final Set<String> WITHOUT_DWARF5 = Set.of("darwin", "ios", "aix");
  private static final Map<String, Set<String>> LEVELS =
      Map.ofEntries(
          Map.entry("386", Set.of("386.sse2")),
          Map.entry("amd64", Set.of("amd64.v1")),
          Map.entry("arm", Set.of("arm.5", "arm.6", "arm.7")),
          Map.entry("arm64", Set.of("arm64.v8.0")),
          Map.entry("mips", Set.of("mips.hardfloat")),
          Map.entry("mipsle", Set.of("mipsle.hardfloat")),
          Map.entry("mips64", Set.of("mips64.hardfloat")),
          Map.entry("mips64le", Set.of("mips64le.hardfloat")),
          Map.entry("ppc64", Set.of("ppc64.power8")),
          Map.entry("ppc64le", Set.of("ppc64le.power8")),
          Map.entry("riscv64", Set.of("riscv64.rva20u64")),
          Map.entry("wasm", Set.of("wasm.satconv", "wasm.signext")));

  private ToolTags() {}

  static boolean isSet(String tag, String os, String arch) {
    if (!tag.startsWith(EXPERIMENT)) {
      return tag.indexOf('.') > 0 && LEVELS.getOrDefault(arch, Set.of()).contains(tag);
    }
    String name = tag.substring(EXPERIMENT.length());
    return EVERYWHERE.contains(name)
        || REGISTER_ABI.contains(name) && WITH_REGISTER_ABI.contains(arch)
        || name.equals("dwarf5") && !WITHOUT_DWARF5.contains(os);
  }
}
