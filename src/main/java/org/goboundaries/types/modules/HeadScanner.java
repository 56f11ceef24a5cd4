package org.goboundaries.types.modules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps through the package clause and the imports of a Go file as go/build does, which needs no
 * semicolons to understand them. Stops at what it doesn't know.
 */
final class HeadScanner {
  private final byte[] bytes;
  private final int end;
  private final List<String> imports = new ArrayList<>();
  private int at;
  private int clause;
  private @Nullable String packageName;
  private boolean broken;

  private HeadScanner(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  /** Reads the bytes from {@code start} to {@code end}; the comments in front are passed over. */
  static HeadScanner scan(byte[] bytes, int start, int end) {
    HeadScanner scanner = new HeadScanner(bytes, start, end);
    scanner.skipSpace();
    scanner.clause = scanner.at;
    if (scanner.takeKeyword("package")) {
      scanner.packageName = scanner.takeName();
      scanner.readImports();
    }
    scanner.broken = scanner.broken || scanner.packageName == null;
    return scanner;
  }

  /** Where the package clause begins, or what stands in its place. */
  int clause() {
    return clause;
  }

  @Nullable String packageName() {
    return packageName;
  }

  List<String> imports() {
    return List.copyOf(imports);
  }

  boolean isBroken() {
    return broken;
  }

  /** Whether it ran into the end of the bytes: with more of them it might have read more. */
  boolean wantsMore() {
    return at + 1 >= end;
  }

  private void readImports() {
    skipSpace();
    while (!broken && startsWith("import") && takeKeyword("import")) {
      skipSpace();
      if (isAt('(')) {
        at++;
        readGroup();
      } else {
        readImport();
      }
      skipSpace();
    }
  }

  private void readGroup() {
    skipSpace();
    while (!broken && at < end && !isAt(')')) {
      readImport();
      skipSpace();
    }
    broken = broken || at >= end;
    at++;
  }

  private void readImport() {
    if (isAt('.')) {
      at++;
    } else if (at < end && isNamePart(bytes[at])) {
      takeName();
    }
    skipSpace();
    int start = at;
    if (isAt('"') || isAt('`')) {
      takeString(bytes[at]);
    } else {
      broken = true;
    }
    String path = broken ? null : GoString.unquote(new String(bytes, start, at - start, UTF_8));
    if (path == null) {
      broken = true;
    } else {
      imports.add(path);
    }
  }

  private void takeString(byte quote) {
    at++;
    while (at < end && bytes[at] != quote) {
      if (quote == '"' && bytes[at] == '\n') {
        broken = true;
        return;
      }
      at += quote == '"' && bytes[at] == '\\' ? 2 : 1;
    }
    broken = at >= end;
    at = Math.min(at + 1, end);
  }

  private boolean takeKeyword(String word) {
    if (!startsWith(word)) {
      return false;
    }
    at += word.length();
    boolean whole = at >= end || !isNamePart(bytes[at]);
    broken = !whole;
    return whole;
  }

  private boolean startsWith(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= end || bytes[at + i] != word.charAt(i)) {
        // a part of the word at the end may be the whole of it with more bytes
        at = at + i >= end ? end : at;
        return false;
      }
    }
    return true;
  }

  private @Nullable String takeName() {
    skipSpace();
    int start = at;
    while (at < end && isNamePart(bytes[at])) {
      at++;
    }
    return at == start ? null : new String(bytes, start, at - start, UTF_8);
  }

  private void skipSpace() {
    while (at < end) {
      byte here = bytes[at];
      if (here == '/' && at + 1 < end && bytes[at + 1] == '/') {
        skipLine();
      } else if (here == '/' && at + 1 < end && bytes[at + 1] == '*') {
        skipBlock();
      } else if (here == ' ' || here == '\t' || here == '\n' || here == '\r' || here == '\f') {
        at++;
      } else if (here == ';') {
        at++;
      } else {
        return;
      }
    }
  }

  private void skipLine() {
    while (at < end && bytes[at] != '\n') {
      at++;
    }
  }

  private void skipBlock() {
    at += 2;
    while (at + 1 < end && !(bytes[at] == '*' && bytes[at + 1] == '/')) {
      at++;
    }
    at = Math.min(at + 2, end);
  }

  private boolean isAt(char wanted) {
    return at < end && bytes[at] == wanted;
  }

  private static boolean isNamePart(byte here) {
    return here < 0
        || here == '_'
        || '0' <= here && here <= '9'
        || 'a' <= (here | 0x20) && (here | 0x20) <= 'z';
  }
}
