package org.goboundaries.syntax.parser;

import java.util.List;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.grammar.GoLexer;

/** Makes signatures: parameters, results and type parameters. */
final class SignatureMaker {
  private final Reader in;
  private final Tokens tokens;
  private final ValueStack values;
  private final ParameterSorter sorter;

  SignatureMaker(Reader in) {
    this.in = in;
    this.tokens = in.tokens;
    this.values = in.values;
    this.sorter = new ParameterSorter(in);
  }

  void signature(int first, int end, int base) {
    Part.Fields parameters = values.at(base);
    Part.Fields results = values.at(base + 1, Part.Fields.class);
    boolean afterFunc = first > 0 && tokens.type(first - 1) == GoLexer.FUNC;
    values.replace(
        base,
        new FuncType(
            tokens.start(afterFunc ? first - 1 : first),
            in.endBefore(end),
            List.of(),
            parameters.list(),
            results == null ? List.of() : results.list()));
  }

  void result(int base) {
    Expr type = values.at(base, Expr.class);
    if (type != null) {
      Field field = new Field(type.start(), type.end(), List.of(), type, null);
      values.replace(base, new Part.Fields(List.of(field)));
    }
  }

  void parameters(int end, int base) {
    List<Field> fields = sorter.parameters(values.listFrom(base), tokens.start(end - 1));
    values.replace(base, new Part.Fields(fields));
  }

  void parameterDecl(int first, int end, int base) {
    Object value = values.at(base, Object.class);
    Part.Parameter parameter;
    if (tokens.type(first) != GoLexer.IDENT) {
      Expr type = (Expr) value;
      boolean variadic = tokens.type(first) == GoLexer.ELLIPSIS;
      parameter = new Part.Parameter(null, variadic ? in.ellipsis(first, type) : type);
    } else {
      Ident name = in.ident(first);
      if (value instanceof Expr type) {
        boolean variadic = tokens.type(first + 1) == GoLexer.ELLIPSIS;
        parameter = new Part.Parameter(name, variadic ? in.ellipsis(first + 1, type) : type);
      } else if (value == null) {
        parameter = new Part.Parameter(name, null);
      } else {
        parameter = new Part.Parameter(null, NamedType.of(name, value, in.endBefore(end)));
      }
    }
    values.replace(base, parameter);
  }

  void typeParamDecl(int first, int base) {
    values.replace(base, new Part.Parameter(in.ident(first), values.at(base, Expr.class)));
  }

  void typeParameters(int end, int base) {
    List<Field> fields = sorter.typeParameters(values.listFrom(base), tokens.start(end - 1));
    values.replace(base, new Part.Fields(fields));
  }
}
