package org.goboundaries.syntax.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks Go texts the way people and merges do: words lost, doubled, swapped, put elsewhere. */
public final class Mutator {
  private static final Pattern WORD =
      Pattern.compile(
          "\\s+|\\w+|\"[^\"\\n]*\"|//[^\\n]*|<-|:=|&&|\\|\\||\\.\\.\\.|.", Pattern.DOTALL);
  private static final List<String> EXTRA =
      List.of(
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ",",
          ";",
          ":",
          ".",
          "...",
          "=",
          ":=",
          "*",
          "<-",
          "~",
          "\n",
          "func",
          "type",
          "var",
          "if",
          "for",
          "range",
          "case",
          "switch",
          "select",
          "go",
          "defer",
          "return",
          "struct",
          "interface",
          "map",
          "chan",
          "import",
          "const",
          "else",
          "a",
          "1",
          "\"",
          "`",
          "'",
          "/*",
          "//");

  private final Random random;
  private final List<String> extra = new ArrayList<>(EXTRA);

  /** One that does the same for the same seed. */
  public Mutator(long seed) {
    random = new Random(seed);
  }

  /**
   * One that has more to add.
   *
   * @param more words, lines and whatever else
   */
  public Mutator(long seed, List<String> more) {
    this(seed);
    extra.addAll(more);
  }

  /** The text with one to three words changed; bytes that are no words are kept as they are. */
  public byte[] mutate(byte[] text) {
    List<String> words = words(text);
    for (int k = 1 + random.nextInt(3); k > 0 && words.size() > 1; k--) {
      change(words, random.nextInt(words.size() - 1));
    }
    return String.join("", words).getBytes(ISO_8859_1);
  }

  private void change(List<String> words, int at) {
    switch (random.nextInt(5)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, words.get(at));
      case 2 -> words.add(at + 1, words.remove(at));
      case 3 -> words.set(at, words.get(random.nextInt(words.size())));
      default -> words.add(at, extra.get(random.nextInt(extra.size())));
    }
  }

  private static List<String> words(byte[] text) {
    Matcher matcher = WORD.matcher(new String(text, ISO_8859_1));
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
