package org.goboundaries.analysis;

import java.io.IOException;
import java.nio.file.Path;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GeneratedMark;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A file as far as it could be read.
 *
 * @param path the file
 * @param lines number of lines
 * @param generated whether a program wrote it
 * @param tree null where there is a problem or a failure, or nobody wants it
 * @param problem why it could not be read
 * @param failure why it could not be parsed
 */
record Reading(
    Path path,
    int lines,
    boolean generated,
    @Nullable GoFile tree,
    @Nullable PathProblem problem,
    @Nullable InternalFailure failure) {

  /** Reads a file and parses it, unless it is generated and these are not wanted. */
  static Reading of(Path file, boolean wantsGenerated) {
    try {
      SourceText text = SourceText.read(file);
      boolean generated = GeneratedMark.isIn(text);
      return generated && !wantsGenerated
          ? new Reading(file, 0, true, null, null, null)
          : of(file, text, generated);
    } catch (IOException e) {
      return unreadable(file, PathProblem.of(file, e));
    } catch (OutOfMemoryError e) {
      return unreadable(file, PathProblem.tooLarge(file));
    }
  }

  /** Parses a text. */
  static Reading of(Path file, SourceText text, boolean generated) {
    int lines = lines(text);
    try {
      return new Reading(file, lines, generated, Parser.parse(text), null, null);
    } catch (RuntimeException | StackOverflowError e) {
      InternalFailure failure = new InternalFailure("parser", text.path(), e);
      return new Reading(file, lines, generated, null, null, failure);
    }
  }

  /** A file that was parsed before. */
  static Reading of(Path file, GoFile tree) {
    return new Reading(file, lines(tree.text()), tree.isGenerated(), tree, null, null);
  }

  private static Reading unreadable(Path file, PathProblem problem) {
    return new Reading(file, 0, false, null, problem, null);
  }

  Path absolute() {
    return absolute(path);
  }

  static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Whether nothing of the file is hidden from us. */
  boolean isComplete() {
    return isComplete(tree);
  }

  static boolean isComplete(@Nullable GoFile tree) {
    return tree != null && tree.errors().isEmpty();
  }

  /** As an editor numbers them, without the empty one after the last line feed. */
  private static int lines(SourceText text) {
    int count = text.lines().count();
    return text.lines().start(count) == text.length() ? count - 1 : count;
  }
}
