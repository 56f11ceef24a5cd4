package org.goboundaries.types.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A package and the names it declares. */
public final class GoPackage {
  private final String path;
  private final String name;
  private final Lazy<Map<String, Symbol>> members;

  /**
   * A package.
   *
   * @param members names of the package block; filled by who reads the package
   */
  public GoPackage(String path, String name, Map<String, Symbol> members) {
    this(path, name, Lazy.of(members));
  }

  /** A package whose declarations are collected when somebody asks for one. */
  public GoPackage(String path, String name, Lazy<Map<String, Symbol>> members) {
    this.path = path;
    this.name = name;
    this.members = members;
  }

  /** The import path. */
  public String path() {
    return path;
  }

  /** The name in its package clauses. */
  public String name() {
    return name;
  }

  /** The symbol of a name in the package block, exported or not. */
  public @Nullable Symbol member(String wanted) {
    return members.get().get(wanted);
  }

  /** All symbols of the package block. */
  public Collection<Symbol> members() {
    return Collections.unmodifiableCollection(members.get().values());
  }

  @Override
  public String toString() {
    return path;
  }
}
