package org.goboundaries.flow.access;

import java.util.ArrayList;
import java.util.List;
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
  /** A longer path is not followed: functions that call each other would make it grow. */
  private static final int LONGEST = 6;

  private final Variable root;
  private final List<Variable> fields;
  private final List<Place> places;

  private AccessPath(Variable root, List<Variable> fields, List<Place> places) {
    this.root = root;
    this.fields = fields;
    this.places = places;
  }

  /** The object that a variable is or points to; null for a variable that no file declares. */
  static @Nullable AccessPath of(Variable root) {
    Place place = Place.of(root);
    return place == null ? null : new AccessPath(root, List.of(), List.of(place));
  }

  /** A field of this object, and fields of that; null where they are too many, or unknown. */
  @Nullable AccessPath then(List<Variable> more) {
    List<Variable> all = new ArrayList<>(fields);
    List<Place> known = new ArrayList<>(places);
    for (Variable field : more) {
      Place place = Place.of(field);
      if (place == null || all.size() == LONGEST) {
        return null;
      }
      all.add(field);
      known.add(place);
    }
    return new AccessPath(root, List.copyOf(all), List.copyOf(known));
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

  /** Whether it is what a parameter is, or points to: what that is only a caller knows. */
  public boolean isParameter() {
    return fields.isEmpty() && root.kind() == Variable.Kind.PARAMETER;
  }

  /** Whether an object lies on the way to this one, or is it. */
  public boolean beginsWith(AccessPath other) {
    return places.size() >= other.places.size()
        && places.subList(0, other.places.size()).equals(other.places);
  }

  /**
   * Whether calls may make another object of it: a pointer lies on the way after the root, or the
   * root is a variable that other functions can assign to, and points to the rest.
   */
  public boolean mayBeReplaced() {
    boolean isOpenRoot = root.kind() == Variable.Kind.PACKAGE && isPointer(root.type());
    List<Variable> between = fields.isEmpty() ? fields : fields.subList(0, fields.size() - 1);
    return isOpenRoot || between.stream().anyMatch(field -> isPointer(field.type()));
  }

  /** Whether what it points to itself may become another object, too. */
  boolean mayLeadElsewhere() {
    boolean isOpen = !fields.isEmpty() || root.kind() == Variable.Kind.PACKAGE;
    return mayBeReplaced() || isOpen && isPointer(last().type());
  }

  private static boolean isPointer(Type type) {
    return type.underlying() instanceof Pointer;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccessPath that && places.equals(that.places);
  }

  @Override
  public int hashCode() {
    return places.hashCode();
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
