package org.goboundaries.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which release of Go brought a symbol, as the files in GOROOT/api tell. */
final class ApiHistory {
  private static final Pattern LINE =
      Pattern.compile("pkg ([\\w/]+)(?: \\([\\w-]+\\))?, (func|method|type|var) (.*)");
  private static final Pattern METHOD = Pattern.compile("\\(\\*?(\\w+)(?:\\[[^]]*])?\\) (\\w+).*");
  private static final Pattern MEMBER =
      Pattern.compile("(\\w+)(?:\\[[^]]*])? (?:struct|interface), (\\w+).*");
  private static final Pattern METHODS =
      Pattern.compile("(\\w+)(?:\\[[^]]*])? interface \\{ (.*) }");
  private static final Pattern NAME = Pattern.compile("(\\w+).*");

  private final Map<ExportedName, Integer> since = new HashMap<>();

  ApiHistory(Path folder, int newest) {
    for (int minor = 0; minor <= newest; minor++) {
      String name = minor == 0 ? "go1.txt" : "go1." + minor + ".txt";
      try {
        for (String line : Files.readAllLines(folder.resolve(name))) {
          read(line, minor);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The minor number of the first release; -1 for a symbol that no file tells of. */
  int since(ExportedName symbol) {
    return since.getOrDefault(symbol, -1);
  }

  private void read(String line, int minor) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return;
    }
    String path = matcher.group(1);
    String rest = matcher.group(3);
    Matcher member = (matcher.group(2).equals("method") ? METHOD : MEMBER).matcher(rest);
    if (member.matches()) {
      add(path, member.group(1) + "." + member.group(2), minor);
      return;
    }
    Matcher methods = METHODS.matcher(rest);
    if (methods.matches()) {
      for (String method : methods.group(2).split(", ")) {
        add(path, methods.group(1) + "." + method.replaceFirst("\\(.*", ""), minor);
      }
    }
    Matcher name = NAME.matcher(rest);
    if (name.matches()) {
      add(path, name.group(1), minor);
    }
  }

  private void add(String path, String name, int minor) {
    since.putIfAbsent(new ExportedName(path, name), minor);
  }
}
