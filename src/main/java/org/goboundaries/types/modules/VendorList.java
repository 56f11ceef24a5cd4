package org.goboundaries.types.modules;

import java.util.HashMap;
import java.util.Map;

/**
 * What vendor/modules.txt says: which packages lie in vendor/, and of which modules.
 *
 * @param modules the module of each package
 */
public record VendorList(Map<String, Vendored> modules) {
  /** Of a module without vendored packages. */
  static final VendorList NONE = new VendorList(Map.of());

  /** Reads the text; lines of unknown form say nothing, as for the go command. */
  static VendorList read(String text) {
    Map<String, Vendored> modules = new HashMap<>();
    Vendored module = new Vendored("", "", "");
    for (String line : text.split("\n")) {
      String trimmed = line.strip();
      if (trimmed.startsWith("## ")) {
        module = new Vendored(module.path(), module.version(), goVersion(trimmed));
      } else if (trimmed.startsWith("# ")) {
        String[] words = trimmed.split("\\s+");
        boolean versioned = words.length > 2 && !words[2].equals("=>");
        module = new Vendored(words[1], versioned ? words[2] : "", "");
      } else if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
        modules.put(trimmed, module);
      }
    }
    return new VendorList(Map.copyOf(modules));
  }

  private static String goVersion(String annotation) {
    for (String part : annotation.substring(3).split(";")) {
      if (part.strip().startsWith("go ")) {
        return part.strip().substring(3).strip();
      }
    }
    return "";
  }

  /**
   * A module with packages in vendor/.
   *
   * @param path its path
   * @param version empty where a folder takes its place
   * @param goVersion empty where nothing is said
   */
  public record Vendored(String path, String version, String goVersion) {}
}
