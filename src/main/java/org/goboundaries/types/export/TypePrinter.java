package org.goboundaries.types.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Writes types that stand nowhere in the text as Go, with imports of its own. */
final class TypePrinter {
  private final String own;
  private final Consumer<Symbol> used;
  private final Map<String, String> imports = new LinkedHashMap<>();

  /**
   * A printer for one file.
   *
   * @param own path of the file's package, whose names need no qualifier
   * @param used hears of the types that are named
   */
  TypePrinter(String own, Consumer<Symbol> used) {
    this.own = own;
    this.used = used;
  }

  /** Import paths and the names given to them. */
  Map<String, String> imports() {
    return imports;
  }

  /** The type as Go, null where it can't be written. */
  @Nullable String print(Type type) {
    if (type instanceof Basic basic) {
      return basic.isUntyped() ? null : basic(basic);
    } else if (type instanceof Named named) {
      return named(named);
    } else if (type instanceof Pointer pointer) {
      return before("*", pointer.element());
    } else if (type instanceof Slice slice) {
      return before("[]", slice.element());
    } else if (type instanceof Array array) {
      return array.length() < 0 ? null : before("[" + array.length() + "]", array.element());
    } else if (type instanceof GoMap map) {
      String key = print(map.key());
      return key == null ? null : before("map[" + key + "]", map.value());
    } else if (type instanceof Channel channel) {
      return before(keyword(channel), channel.element());
    } else if (type instanceof Signature signature) {
      return signature(signature);
    }
    return type.equals(Interface.EMPTY) ? "interface{}" : null;
  }

  private static String keyword(Channel channel) {
    if (!channel.sends()) {
      return "<-chan ";
    }
    return channel.receives() ? "chan " : "chan<- ";
  }

  private String basic(Basic basic) {
    return basic == Basic.UNSAFE_POINTER ? qualifier("unsafe") + "Pointer" : basic.toString();
  }

  private @Nullable String named(Named named) {
    used.accept(named.symbol());
    GoPackage owner = named.symbol().owner();
    String name = named.symbol().name();
    String qualified =
        owner == null || owner.path().equals(own) ? name : qualifier(owner.path()) + name;
    if (named.arguments().isEmpty()) {
      return qualified;
    }
    String arguments = list(named.arguments());
    return arguments == null ? null : qualified + "[" + arguments + "]";
  }

  private String qualifier(String path) {
    return imports.computeIfAbsent(path, key -> "_" + imports.size()) + ".";
  }

  private @Nullable String before(String prefix, Type element) {
    String text = print(element);
    return text == null ? null : prefix + text;
  }

  private @Nullable String signature(Signature signature) {
    if (signature.isVariadic() || !signature.typeParameters().isEmpty()) {
      return null;
    }
    String parameters = list(types(signature.parameters()));
    String results = list(types(signature.results()));
    return parameters == null || results == null
        ? null
        : "func(" + parameters + ")(" + results + ")";
  }

  private static List<Type> types(List<Variable> variables) {
    return variables.stream().map(Variable::type).toList();
  }

  private @Nullable String list(List<? extends Type> types) {
    List<String> texts = new ArrayList<>();
    for (Type type : types) {
      String text = print(type);
      if (text == null) {
        return null;
      }
      texts.add(text);
    }
    return String.join(",", texts);
  }
}
