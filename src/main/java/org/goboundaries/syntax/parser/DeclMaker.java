package org.goboundaries.syntax.parser;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.ConstDecl;
import org.goboundaries.syntax.ConstSpec;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ImportDecl;
import org.goboundaries.syntax.ImportSpec;
import org.goboundaries.syntax.TypeDecl;
import org.goboundaries.syntax.TypeSpec;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.syntax.VarSpec;

/** Makes declarations. */
final class DeclMaker {
  private final Reader in;
  private final Tokens tokens;
  private final ValueStack values;

  DeclMaker(Reader in) {
    this.in = in;
    this.tokens = in.tokens;
    this.values = in.values;
  }

  void packageClause(int first) {
    values.push(in.ident(first + 1));
  }

  void importSpec(int first, int end) {
    int path = end - 1;
    Ident name = path > first ? in.ident(first) : null;
    int start = tokens.start(path);
    int endOffset = tokens.end(path);
    String unquoted = ImportPath.unquote(in.text(), start, endOffset);
    values.push(new ImportSpec(tokens.start(first), endOffset, name, in.literal(path), unquoted));
  }

  void importDecl(int first, int end, int base) {
    values.replace(
        base, new ImportDecl(tokens.start(first), in.endBefore(end), values.listFrom(base)));
  }

  void identifierList(int first, int end) {
    if (end - first == 1) {
      values.push(new Part.Idents(List.of(in.ident(first))));
      return;
    }
    List<Ident> names = new ArrayList<>();
    for (int i = first; i < end; i += 2) {
      names.add(in.ident(i));
    }
    values.push(new Part.Idents(List.copyOf(names)));
  }

  void constSpec(int first, int end, int base) {
    ConstSpec previous = base == 0 ? null : values.at(base - 1, ConstSpec.class);
    values.replace(
        base,
        new ConstSpec(
            tokens.start(first),
            in.endBefore(end),
            values.<Part.Idents>at(base).list(),
            values.at(base + 1, Expr.class),
            lastExprs(base),
            previous == null ? 0 : previous.iota() + 1));
  }

  /** The expressions at the end of a specification; a list of them is always its last part. */
  private List<Expr> lastExprs(int base) {
    Part.Exprs list = values.last(base, Part.Exprs.class);
    return list == null ? List.of() : list.list();
  }

  void constDecl(int first, int end, int base) {
    values.replace(
        base, new ConstDecl(tokens.start(first), in.endBefore(end), values.listFrom(base)));
  }

  void varSpec(int first, int end, int base) {
    values.replace(
        base,
        new VarSpec(
            tokens.start(first),
            in.endBefore(end),
            values.<Part.Idents>at(base).list(),
            values.at(base + 1, Expr.class),
            lastExprs(base)));
  }

  void varDecl(int first, int end, int base) {
    values.replace(
        base, new VarDecl(tokens.start(first), in.endBefore(end), values.listFrom(base)));
  }

  void typeSpec(int first, int end, int base) {
    Part.Fields parameters = values.at(base, Part.Fields.class);
    boolean alias = values.at(parameters == null ? base : base + 1, Part.Alias.class) != null;
    values.replace(
        base,
        new TypeSpec(
            tokens.start(first),
            in.endBefore(end),
            in.ident(first),
            parameters == null ? List.of() : parameters.list(),
            alias,
            in.expr(values.height() - 1)));
  }

  void typeDecl(int first, int end, int base) {
    values.replace(
        base, new TypeDecl(tokens.start(first), in.endBefore(end), values.listFrom(base)));
  }

  void receiver(int end, int base) {
    values.replace(base, new Part.Receiver(values.<Part.Fields>at(base).list(), end));
  }

  void functionDecl(int first, int end, int base) {
    Part.Receiver receiver = values.at(base, Part.Receiver.class);
    int next = receiver == null ? base : base + 1;
    Ident name = in.ident(receiver == null ? first + 1 : receiver.endToken());
    Part.Fields typeParameters = values.at(next, Part.Fields.class);
    if (receiver != null && typeParameters != null) {
      in.complain(name.end(), "method must have no type parameters");
    }
    FuncType signature = values.at(typeParameters == null ? next : next + 1);
    int start = tokens.start(first);
    FuncType type =
        new FuncType(
            start,
            signature.end(),
            typeParameters == null ? List.of() : typeParameters.list(),
            signature.parameters(),
            signature.results());
    List<Field> receivers = receiver == null ? List.of() : receiver.list();
    Block body = values.last(base, Block.class);
    values.replace(base, new FuncDecl(start, in.endBefore(end), receivers, name, type, body));
  }
}
