package org.goboundaries.types.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goboundaries.types.model.Union.Term;
import org.jspecify.annotations.Nullable;

/** What an interface demands, with all that it embeds. */
public final class TypeSet {
  private static final int MAX_DEPTH = 100;

  private final List<Function> methods;
  private final @Nullable List<Term> terms;
  private final boolean complete;

  private TypeSet(List<Function> methods, @Nullable List<Term> terms, boolean complete) {
    this.methods = methods;
    this.terms = terms;
    this.complete = complete;
  }

  static TypeSet of(Interface type) {
    Collector collector = new Collector();
    collector.add(type, 0);
    List<Function> methods = new ArrayList<>(collector.methods.values());
    methods.sort(Comparator.comparing(Symbol::name));
    return new TypeSet(List.copyOf(methods), collector.terms, collector.complete);
  }

  /** All methods, in the order of their names. */
  public List<Function> methods() {
    return methods;
  }

  /** The type terms, null where any type will do. */
  public @Nullable List<Term> terms() {
    return terms;
  }

  /** Whether everything it embeds is known. */
  public boolean isComplete() {
    return complete;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof TypeSet that) || methods.size() != that.methods.size()) {
      return false;
    }
    for (int i = 0; i < methods.size(); i++) {
      Function mine = methods.get(i);
      Function theirs = that.methods.get(i);
      if (!mine.isSameMember(theirs) || !mine.type().equals(theirs.type())) {
        return false;
      }
    }
    return complete && that.complete && java.util.Objects.equals(terms, that.terms);
  }

  @Override
  public int hashCode() {
    return methods.size();
  }

  private static final class Collector {
    private final Map<String, Function> methods = new TreeMap<>();
    // each once, though thousands of ways may lead there
    private final Set<Interface> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Interface> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable List<Term> terms;
    private boolean complete = true;

    void add(Interface type, int depth) {
      if (depth > MAX_DEPTH || around.contains(type)) {
        complete = false;
      } else if (seen.add(type)) {
        around.add(type);
        read(type, depth);
        around.remove(type);
      }
    }

    private void read(Interface type, int depth) {
      for (Function method : type.methods()) {
        methods.putIfAbsent(key(method), method);
      }
      for (Type element : type.embedded()) {
        if (!(element instanceof Union) && element.underlying() instanceof Interface inner) {
          add(inner, depth + 1);
        } else {
          intersect(element);
        }
      }
    }

    private static String key(Function method) {
      GoPackage owner = method.owner();
      return method.isExported() || owner == null
          ? method.name()
          : owner.path() + "." + method.name();
    }

    private void intersect(Type element) {
      if (element.isUnknown() || element instanceof TypeParameter) {
        complete = false;
        return;
      }
      List<Term> mine = element instanceof Union union ? union.terms() : one(element);
      List<Term> flat = flatten(mine);
      if (flat == null) {
        return;
      }
      terms = terms == null ? flat : terms.stream().filter(t -> covers(flat, t)).toList();
    }

    private static List<Term> one(Type element) {
      return List.of(new Term(false, element));
    }

    private static boolean covers(List<Term> others, Term term) {
      return others.stream()
          .anyMatch(
              other ->
                  other.type().equals(term.type())
                      || (other.tilde() && other.type().equals(term.type().underlying())));
    }

    /** Terms of a union whose terms may be interfaces; null where any type will do. */
    private @Nullable List<Term> flatten(List<Term> union) {
      List<Term> flat = new ArrayList<>();
      for (Term term : union) {
        if (term.type().underlying() instanceof Interface inner) {
          List<Term> more = inner.typeSet().terms();
          complete &= inner.typeSet().isComplete();
          if (more == null) {
            return null;
          }
          flat.addAll(more);
        } else {
          complete &= !term.type().isUnknown();
          flat.add(term);
        }
      }
      return List.copyOf(flat);
    }
  }
}
