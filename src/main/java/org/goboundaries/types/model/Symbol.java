package org.goboundaries.types.model;

import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;

/** What an identifier can denote. Symbols are compared by identity. */
public abstract sealed class Symbol
    permits Variable, Constant, TypeName, Function, Builtin, Nil, PackageName, Label {
  private final Origin origin;
  private final String name;

  Symbol(Origin origin, String name) {
    this.origin = origin;
    this.name = name;
  }

  /** The name it was declared with. */
  public String name() {
    return name;
  }

  /** The package it is declared in; null for predeclared names. */
  public @Nullable GoPackage owner() {
    return origin.owner();
  }

  /** The file it is declared in; null for predeclared names. */
  public @Nullable SourceText file() {
    return origin.file();
  }

  /** Byte offset of the declaring identifier in its file, -1 for predeclared names. */
  public int offset() {
    return origin.offset();
  }

  /** Package, file and place of the declaration. */
  public Origin origin() {
    return origin;
  }

  /** Its type; {@link Unknown#TYPE} where it has none or it could not be found out. */
  public abstract Type type();

  /** Whether the name can be used in other packages. */
  public boolean isExported() {
    return isExported(name);
  }

  /** Whether a name begins with a capital letter. */
  public static boolean isExported(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
  }

  /** Whether a field or method of this name, asked for in a package, is this one. */
  public boolean isMemberNamed(String wanted, @Nullable GoPackage from) {
    return name.equals(wanted) && (isExported() || isOf(from));
  }

  /** Whether two fields or methods have the same name, as the specification counts it. */
  public boolean isSameMember(Symbol other) {
    return isMemberNamed(other.name, other.owner());
  }

  private boolean isOf(@Nullable GoPackage other) {
    GoPackage mine = owner();
    return mine == other || (mine != null && other != null && mine.path().equals(other.path()));
  }

  @Override
  public String toString() {
    GoPackage owner = owner();
    return owner == null ? name : owner.path() + "." + name;
  }

  /**
   * Where a symbol is declared.
   *
   * @param offset of the declaring identifier, -1 where there is none
   */
  public record Origin(@Nullable GoPackage owner, @Nullable SourceText file, int offset) {
    /** Of predeclared names. */
    public static final Origin UNIVERSE = new Origin(null, null, -1);
  }
}
