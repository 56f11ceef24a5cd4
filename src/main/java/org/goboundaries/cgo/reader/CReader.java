package org.goboundaries.cgo.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CMacro;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;

/** Reads C, whatever it looks like: never throws, and takes time in proportion to the text. */
public final class CReader {
  private CReader() {}

  /** A C file or a preamble, as it is compiled for a platform. */
  public static CFile read(CText text, CPlatform platform) {
    return read(text, platform, List.of());
  }

  /** The same, where macros are defined before the text begins. */
  public static CFile read(CText text, CPlatform platform, Collection<CMacro> defined) {
    CLexer lexer = new CLexer(text).read();
    Macros macros = new Macros(new PlatformMacros(text.dialect(), platform));
    defined.forEach(macro -> macros.define(macro, true));
    Preprocessor preprocessor = new Preprocessor(lexer.tokens(), macros);
    CTokens tokens = new CTokens(preprocessor.read());
    DeclarationReader reader = new DeclarationReader(tokens, text.dialect()).read();
    return new CFile(
        text.source(),
        List.copyOf(reader.functions()),
        List.copyOf(reader.variables()),
        macros.known(),
        List.copyOf(lexer.comments()),
        List.copyOf(preprocessor.includes()),
        preprocessor.uncertain());
  }

  /** What a macro that takes no arguments stands for; its offsets mean nothing. */
  public static CExpr value(CMacro macro) {
    List<CToken> tokens = new ArrayList<>();
    for (String word : macro.body()) {
      tokens.add(new CToken(kind(word), word, 0, 0, false));
    }
    Cursor cursor = new Cursor(new CTokens(tokens));
    return new ExpressionReader(cursor, new StatementReader(cursor)).whole(tokens.size());
  }

  private static CToken.Kind kind(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    if (Character.isDigit(first)) {
      return CToken.Kind.NUMBER;
    }
    boolean name = Character.isLetter(first) || first == '_' || first == '$';
    return name ? CToken.Kind.NAME : first == '"' ? CToken.Kind.TEXT : CToken.Kind.SIGN;
  }
}
