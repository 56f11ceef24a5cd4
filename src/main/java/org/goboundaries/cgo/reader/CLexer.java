package org.goboundaries.cgo.reader;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CComment;
import org.goboundaries.cgo.CDialect;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.reader.CToken.Kind;

/**
 * Cuts C into tokens. A text that is not closed ends with its line, as it must where prose stands
 * between preprocessor lines; a comment that is not closed ends with the file.
 */
final class CLexer {
  private final JoinedText text;
  private final boolean isCpp;
  private final List<CToken> tokens = new ArrayList<>();
  private final List<CComment> comments = new ArrayList<>();
  private final TokenTexts texts;
  private int at;
  private boolean first = true;

  CLexer(CText text) {
    this.text = new JoinedText(text);
    this.texts = new TokenTexts(this.text);
    this.isCpp = text.dialect() == CDialect.CPP;
  }

  CLexer read() {
    while (at < text.length()) {
      next();
    }
    return this;
  }

  List<CToken> tokens() {
    return tokens;
  }

  List<CComment> comments() {
    return comments;
  }

  private void next() {
    int sign = text.at(at);
    if (sign == '\n') {
      first = true;
      at++;
    } else if (sign <= ' ') {
      at = text.behindBlanks(at);
    } else if (sign == '/' && (text.at(at + 1) == '/' || text.at(at + 1) == '*')) {
      comment();
    } else {
      token(sign);
      first = false;
    }
  }

  private void comment() {
    int start = at;
    boolean line = text.at(at + 1) == '/';
    at = line ? text.find('\n', at + 2) : behindBlock();
    comments.add(new CComment(text.sourceStart(start), text.sourceEnd(at)));
  }

  private int behindBlock() {
    int star = text.find('*', at + 2);
    while (star < text.length() && text.at(star + 1) != '/') {
      star = text.find('*', star + 1);
    }
    return Math.min(star + 2, text.length());
  }

  private void token(int sign) {
    int start = at;
    if (isLetter(sign)) {
      word(start);
    } else if (isDigit(sign) || sign == '.' && isDigit(text.at(at + 1))) {
      number();
      add(Kind.NUMBER, start);
    } else if (sign == '"' || sign == '\'') {
      quoted(sign);
      add(Kind.TEXT, start);
    } else {
      at += Signs.length(text, at);
      add(Kind.SIGN, start);
    }
  }

  /** A name, or the letters in front of a text: {@code L"wide"}, {@code R"(raw)"}. */
  private void word(int start) {
    at = text.behindWord(at);
    int next = text.at(at);
    boolean prefix = (next == '"' || next == '\'') && isPrefix(text.text(start, at));
    if (!prefix) {
      add(Kind.NAME, start);
      return;
    }
    if (next == '"' && text.at(at - 1) == 'R') {
      raw();
    } else {
      quoted(next);
    }
    add(Kind.TEXT, start);
  }

  private boolean isPrefix(String letters) {
    return switch (letters) {
      case "L", "u", "U", "u8" -> true;
      case "R", "LR", "uR", "UR", "u8R" -> isCpp;
      default -> false;
    };
  }

  private void raw() {
    int open = at + 1;
    while (open - at < 18 && text.at(open) != '(' && text.at(open) != '\n') {
      open++;
    }
    if (text.at(open) != '(') {
      quoted('"');
      return;
    }
    String end = ")" + text.text(at + 1, open) + "\"";
    at = open + 1;
    while (at < text.length() && !isAt(end)) {
      at++;
    }
    at = Math.min(at + end.length(), text.length());
  }

  private boolean isAt(String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (text.at(at + i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void quoted(int quote) {
    at++;
    while (text.at(at) != '\n' && text.at(at) != quote) {
      at += text.at(at) == '\\' && text.at(at + 1) != '\n' ? 2 : 1;
    }
    at += text.at(at) == quote ? 1 : 0;
  }

  private void number() {
    while (isNumberPart(text.at(at))) {
      boolean exponent = "eEpP".indexOf(text.at(at)) >= 0;
      boolean signed = exponent && (text.at(at + 1) == '-' || text.at(at + 1) == '+');
      at += signed && isDigitBehind() ? 2 : 1;
    }
  }

  private boolean isDigitBehind() {
    return isDigit(text.at(at + 2));
  }

  private boolean isNumberPart(int sign) {
    boolean separator = isCpp && sign == '\'' && JoinedText.isWordPart(text.at(at + 1));
    return JoinedText.isWordPart(sign) || sign == '.' || separator;
  }

  private void add(Kind kind, int start) {
    String word = texts.of(start, at);
    tokens.add(new CToken(kind, word, text.sourceStart(start), text.sourceEnd(at), first));
  }

  private static boolean isLetter(int sign) {
    return JoinedText.isWordPart(sign) && !isDigit(sign);
  }

  private static boolean isDigit(int sign) {
    return sign >= '0' && sign <= '9';
  }
}
