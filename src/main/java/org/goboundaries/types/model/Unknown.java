package org.goboundaries.types.model;

/** The type of what could not be found out. */
public enum Unknown implements Type {
  /** The only one. */
  TYPE;

  @Override
  public String toString() {
    return "unknown type";
  }
}
