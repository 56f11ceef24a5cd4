package org.goboundaries.types.model;

import java.util.List;

/** A struct type. */
public final class Struct implements Type {
  private final List<Variable> fields;
  private final List<String> tags;

  /**
   * A struct with these fields.
   *
   * @param tags one for each field, unquoted; empty where there is none
   */
  public Struct(List<Variable> fields, List<String> tags) {
    this.fields = List.copyOf(fields);
    this.tags = List.copyOf(tags);
  }

  /** The fields, embedded ones included, in the order of the text. */
  public List<Variable> fields() {
    return fields;
  }

  /** The tags of the fields. */
  public List<String> tags() {
    return tags;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof Struct that
        && fields.size() == that.fields.size()
        && tags.equals(that.tags)
        && sameFields(that);
  }

  private boolean sameFields(Struct that) {
    for (int i = 0; i < fields.size(); i++) {
      Variable mine = fields.get(i);
      Variable other = that.fields.get(i);
      if (!mine.isSameMember(other) || mine.isEmbedded() != other.isEmbedded()) {
        return false;
      }
      if (!mine.type().equals(other.type())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = fields.size();
    for (Variable field : fields) {
      hash = 31 * hash + field.name().hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return TypeText.of(this);
  }
}
