package org.goboundaries.types.model;

import java.util.Comparator;
import java.util.List;
import org.goboundaries.types.model.Union.Term;

/** Writes types as Go does, with the import paths of packages before names. */
final class TypeText {
  private static final int MAX_DEPTH = 50;

  private final StringBuilder text = new StringBuilder();
  private int depth;

  private TypeText() {}

  static String of(Type type) {
    TypeText writer = new TypeText();
    writer.write(type);
    return writer.text.toString();
  }

  private void write(Type type) {
    if (depth > MAX_DEPTH) {
      text.append(Unknown.TYPE);
      return;
    }
    depth++;
    if (type instanceof Named t) {
      named(t);
    } else if (type instanceof Signature t) {
      text.append("func");
      signature(t);
    } else if (type instanceof Struct t) {
      struct(t);
    } else if (type instanceof Interface t) {
      interfaceType(t);
    } else if (type instanceof Basic || type instanceof TypeParameter || type instanceof Unknown) {
      text.append(type);
    } else {
      composite(type);
    }
    depth--;
  }

  private void composite(Type type) {
    if (type instanceof Pointer t) {
      before("*", t.element());
    } else if (type instanceof Slice t) {
      before("[]", t.element());
    } else if (type instanceof Array t) {
      before("[" + (t.length() < 0 ? "unknown length" : t.length()) + "]", t.element());
    } else if (type instanceof GoMap t) {
      before("map[", t.key());
      before("]", t.value());
    } else if (type instanceof Channel t) {
      channel(t);
    } else if (type instanceof Tuple t) {
      list("(", t.elements(), ")");
    } else if (type instanceof Union t) {
      union(t);
    }
  }

  private void before(String prefix, Type type) {
    text.append(prefix);
    write(type);
  }

  private void list(String open, List<? extends Type> types, String close) {
    text.append(open);
    for (int i = 0; i < types.size(); i++) {
      before(i == 0 ? "" : ", ", types.get(i));
    }
    text.append(close);
  }

  private void named(Named type) {
    GoPackage owner = type.symbol().owner();
    if (owner != null) {
      text.append(owner.path()).append('.');
    }
    text.append(type.symbol().name());
    if (!type.arguments().isEmpty()) {
      list("[", type.arguments(), "]");
    }
  }

  private void channel(Channel type) {
    String direction = type.sends() ? type.receives() ? "chan " : "chan<- " : "<-chan ";
    boolean ambiguous =
        type.sends()
            && type.receives()
            && type.element() instanceof Channel inner
            && !inner.sends();
    before(ambiguous ? direction + "(" : direction, type.element());
    text.append(ambiguous ? ")" : "");
  }

  private void union(Union type) {
    String separator = "";
    for (Term term : type.terms()) {
      before(separator + (term.tilde() ? "~" : ""), term.type());
      separator = " | ";
    }
  }

  private void signature(Signature type) {
    if (!type.typeParameters().isEmpty()) {
      list("[", type.typeParameters(), "]");
    }
    text.append('(');
    for (int i = 0; i < type.parameters().size(); i++) {
      boolean last = i == type.parameters().size() - 1;
      text.append(i == 0 ? "" : ", ");
      parameter(type.parameters().get(i).type(), type.isVariadic() && last);
    }
    text.append(')');
    if (type.results().size() == 1) {
      before(" ", type.results().get(0).type());
    } else if (!type.results().isEmpty()) {
      list(" (", type.results().stream().map(Variable::type).toList(), ")");
    }
  }

  private void parameter(Type type, boolean variadic) {
    if (variadic && type instanceof Slice slice) {
      before("...", slice.element());
    } else {
      write(type);
    }
  }

  private void struct(Struct type) {
    text.append("struct{");
    for (int i = 0; i < type.fields().size(); i++) {
      Variable field = type.fields().get(i);
      text.append(i == 0 ? "" : "; ");
      before(field.isEmbedded() ? "" : field.name() + " ", field.type());
      String tag = type.tags().get(i);
      text.append(tag.isEmpty() ? "" : " `" + tag + "`");
    }
    text.append('}');
  }

  private void interfaceType(Interface type) {
    if (type.methods().isEmpty() && type.embedded().isEmpty()) {
      text.append(type.isComparable() ? "comparable" : "any");
      return;
    }
    text.append("interface{");
    String separator = "";
    for (Function method : sorted(type.methods())) {
      text.append(separator).append(method.name());
      if (method.type() instanceof Signature signature) {
        signature(signature);
      } else {
        text.append(' ').append(Unknown.TYPE);
      }
      separator = "; ";
    }
    for (Type element : type.embedded()) {
      before(separator, element);
      separator = "; ";
    }
    text.append('}');
  }

  /** Their order does not matter, so it should not show. */
  private static List<Function> sorted(List<Function> methods) {
    return methods.stream().sorted(Comparator.comparing(Symbol::name)).toList();
  }
}
