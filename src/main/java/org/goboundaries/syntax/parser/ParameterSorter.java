package org.goboundaries.syntax.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goboundaries.syntax.Ellipsis;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.Ident;

/**
 * Tells names from types in a list of parameters, as the whole list decides: if one has a name and
 * a type, all have names, and those without a type take that of the next.
 *
 * @see <a href="https://go.dev/ref/spec#Function_types">Function types</a>
 */
final class ParameterSorter {
  private final Reader in;

  ParameterSorter(Reader in) {
    this.in = in;
  }

  /** The fields of parameters or results; {@code close} is the closing bracket's offset. */
  List<Field> parameters(List<Part.Parameter> list, int close) {
    boolean named = list.stream().anyMatch(p -> p.name() != null && p.type() != null);
    List<Field> fields = named ? grouped(list, close, "parameter") : unnamed(list);
    checkVariadic(fields);
    return fields;
  }

  /** The fields of type parameters, which always have names. */
  List<Field> typeParameters(List<Part.Parameter> list, int close) {
    return grouped(list, close, "type parameter");
  }

  private static List<Field> unnamed(List<Part.Parameter> list) {
    List<Field> fields = new ArrayList<>(list.size());
    for (Part.Parameter parameter : list) {
      Expr named = parameter.type();
      Expr type = named == null ? Objects.requireNonNull(parameter.name()) : named;
      fields.add(new Field(type.start(), type.end(), List.of(), type, null));
    }
    return List.copyOf(fields);
  }

  private List<Field> grouped(List<Part.Parameter> list, int close, String what) {
    List<Field> fields = new ArrayList<>();
    List<Ident> names = new ArrayList<>();
    for (Part.Parameter parameter : list) {
      Ident name = parameter.name();
      Expr type = parameter.type();
      if (name != null) {
        names.add(name);
      }
      if (type != null) {
        if (name == null) {
          in.complain(type.start(), "missing " + what + " name");
        }
        fields.add(field(names, type));
        names.clear();
      }
    }
    if (!names.isEmpty()) {
      boolean ofType = what.startsWith("type");
      in.complain(close, ofType ? "missing type constraint" : "missing parameter type");
      names.forEach(name -> fields.add(field(List.of(), name)));
    }
    return List.copyOf(fields);
  }

  private static Field field(List<Ident> names, Expr type) {
    int start = names.isEmpty() ? type.start() : names.get(0).start();
    return new Field(start, type.end(), List.copyOf(names), type, null);
  }

  private void checkVariadic(List<Field> fields) {
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      boolean last = i == fields.size() - 1 && field.names().size() < 2;
      if (field.type() instanceof Ellipsis && !last) {
        in.complain(field.type().start(), "can only use ... with final parameter");
      }
    }
  }
}
