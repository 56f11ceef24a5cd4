package org.goboundaries.cgo.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.cgo.CMacro;
import org.goboundaries.syntax.CgoPreamble;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;

/** The options in {@code #cgo} lines, for all C of the package. */
public final class CgoFlags {
  private static final Pattern LINE =
      Pattern.compile(
          "^[ \\t/*]*#cgo[ \\t]+([^:\\n]*?)(?:CFLAGS|CPPFLAGS|CXXFLAGS)[ \\t]*:(.*)$",
          Pattern.MULTILINE);
  private static final Pattern MACRO =
      Pattern.compile("-D[ \\t]*([A-Za-z_]\\w*)(?:=([^\\s\"']+))?");

  private static final Pattern FOLDER = Pattern.compile("-I[ \\t]*(\\S+)");

  private final List<CMacro> macros = new ArrayList<>();
  private final List<String> folders = new ArrayList<>();
  private final Predicate<String> has;

  /**
   * None yet.
   *
   * @param has whether a build tag is set
   */
  public CgoFlags(Predicate<String> has) {
    this.has = has;
  }

  /** The macros that are defined. */
  public List<CMacro> macros() {
    return macros;
  }

  /** Where included files may lie, below the folder of the package. */
  public List<String> folders() {
    return folders;
  }

  /** Reads the lines of a file. */
  public void add(GoFile file) {
    for (CgoPreamble preamble : file.preambles()) {
      for (Comment comment : preamble.comments()) {
        Matcher line = LINE.matcher(file.text().substring(comment.start(), comment.end()));
        while (line.find()) {
          if (holds(line.group(1).strip())) {
            add(line.group(2));
          }
        }
      }
    }
  }

  /** Blanks mean or, commas and; as cmd/go has it. */
  private boolean holds(String condition) {
    if (condition.isEmpty()) {
      return true;
    }
    for (String option : condition.split("[ \t]+")) {
      boolean all = true;
      for (String tag : option.split(",")) {
        all &= tag.startsWith("!") ? !has.test(tag.substring(1)) : has.test(tag);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private void add(String flags) {
    Matcher macro = MACRO.matcher(flags);
    while (macro.find()) {
      String value = macro.group(2);
      List<String> body = List.of(value == null ? "1" : value);
      macros.add(new CMacro(0, 0, macro.group(1), false, body));
    }
    Matcher folder = FOLDER.matcher(flags);
    while (folder.find()) {
      String name = folder.group(1).replace("${SRCDIR}", ".");
      if (!name.startsWith("/") && !name.contains("$") && !name.contains("\"")) {
        folders.add(name);
      }
    }
  }
}
