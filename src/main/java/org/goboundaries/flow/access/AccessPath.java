package org.goboundaries.flow.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * An object by the way that leads to it: a variable, and fields of it. Pointers are followed
 * silently, as selectors do. Two equal paths in one call of a function are the same object as long
 * as nothing on the path is assigned to; two different paths may be the same object all the same.
 */
public final class AccessPath {
  private final Variable root;
  private final Place place;
  private final List<Variable> fields;

  private AccessPath(Variable root, Place place, List<Variable> fields) {
    this.root = root;
    this.place = place;
    this.fields = fields;
  }

  /** The object that a variable is or points to; null for a variable that no file declares. */
  static @Nullable AccessPath of(Variable root) {
    Place place = Place.of(root);
    return place == null ? null : new AccessPath(root, place, List.of());
  }

  /** A field of this object, and fields of that. */
  AccessPath then(List<Variable> more) {
    List<Variable> all = new ArrayList<>(fields);
    all.addAll(more);
    return new AccessPath(root, place, List.copyOf(all));
  }

  /** The variable at its beginning. */
  public Variable root() {
    return root;
  }

  /** The fields, from the root on. */
  public List<Variable> fields() {
    return fields;
  }

  /** The last field; the root where there is none. */
  public Variable last() {
    return fields.isEmpty() ? root : fields.get(fields.size() - 1);
  }

  /** Whether an object lies on the way to this one, or is it. */
  public boolean beginsWith(AccessPath other) {
    return place.equals(other.place)
        && fields.size() >= other.fields.size()
        && places(fields.subList(0, other.fields.size())).equals(places(other.fields));
  }

  /**
   * Whether calls may make another object of it: a pointer lies on the way behind the root, or the
   * root is a variable that other functions can assign to, and points to the rest.
   */
  public boolean mayBeReplaced() {
    boolean isOpenRoot = root.kind() == Variable.Kind.PACKAGE && isPointer(root.type());
    List<Variable> between = fields.isEmpty() ? fields : fields.subList(0, fields.size() - 1);
    return isOpenRoot || between.stream().anyMatch(field -> isPointer(field.type()));
  }

  private static boolean isPointer(Type type) {
    return type.underlying() instanceof Pointer;
  }

  private static List<@Nullable Place> places(List<Variable> fields) {
    List<@Nullable Place> places = new ArrayList<>(fields.size());
    fields.forEach(field -> places.add(Place.of(field)));
    return places;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccessPath that
        && place.equals(that.place)
        && places(fields).equals(places(that.fields));
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, fields.size());
  }

  /** As it is written: {@code s.conn.mu}, without embedded fields. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(root.name());
    for (Variable field : fields) {
      if (!field.isEmbedded()) {
        text.append('.').append(field.name());
      }
    }
    return text.toString();
  }
}
