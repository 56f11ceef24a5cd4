package org.goboundaries.types.model;

/** A predeclared type without parts, or the type of an untyped constant. */
public enum Basic implements Type {
  BOOL("bool", Kind.BOOLEAN, 1),
  STRING("string", Kind.STRING, 16),
  INT("int", Kind.INTEGER, 8),
  INT8("int8", Kind.INTEGER, 1),
  INT16("int16", Kind.INTEGER, 2),
  INT32("int32", Kind.INTEGER, 4),
  INT64("int64", Kind.INTEGER, 8),
  UINT("uint", Kind.UNSIGNED, 8),
  UINT8("uint8", Kind.UNSIGNED, 1),
  UINT16("uint16", Kind.UNSIGNED, 2),
  UINT32("uint32", Kind.UNSIGNED, 4),
  UINT64("uint64", Kind.UNSIGNED, 8),
  UINTPTR("uintptr", Kind.UNSIGNED, 8),
  FLOAT32("float32", Kind.FLOAT, 4),
  FLOAT64("float64", Kind.FLOAT, 8),
  COMPLEX64("complex64", Kind.COMPLEX, 8),
  COMPLEX128("complex128", Kind.COMPLEX, 16),
  UNSAFE_POINTER("unsafe.Pointer", Kind.POINTER, 8),
  UNTYPED_BOOL("untyped bool", Kind.BOOLEAN, 0),
  UNTYPED_STRING("untyped string", Kind.STRING, 0),
  UNTYPED_INT("untyped int", Kind.INTEGER, 0),
  UNTYPED_RUNE("untyped rune", Kind.INTEGER, 0),
  UNTYPED_FLOAT("untyped float", Kind.FLOAT, 0),
  UNTYPED_COMPLEX("untyped complex", Kind.COMPLEX, 0),
  UNTYPED_NIL("untyped nil", Kind.POINTER, 0);

  private final String text;
  private final Kind kind;
  private final int size;

  Basic(String text, Kind kind, int size) {
    this.text = text;
    this.kind = kind;
    this.size = size;
  }

  /** What kind of value it is. */
  public Kind kind() {
    return kind;
  }

  /** Size in bytes on 64-bit platforms; 0 for untyped constants. */
  public int size() {
    return size;
  }

  /** Whether it is the type of an untyped constant or of nil. */
  public boolean isUntyped() {
    return ordinal() >= UNTYPED_BOOL.ordinal();
  }

  /** Whether it is an integer type, signed or not. */
  public boolean isInteger() {
    return kind == Kind.INTEGER || kind == Kind.UNSIGNED;
  }

  /** Whether it is a number of any kind. */
  public boolean isNumeric() {
    return isInteger() || kind == Kind.FLOAT || kind == Kind.COMPLEX;
  }

  /** The type that an untyped constant gets when nothing else decides. */
  public Basic defaultType() {
    return switch (this) {
      case UNTYPED_BOOL -> BOOL;
      case UNTYPED_STRING -> STRING;
      case UNTYPED_INT -> INT;
      case UNTYPED_RUNE -> INT32;
      case UNTYPED_FLOAT -> FLOAT64;
      case UNTYPED_COMPLEX -> COMPLEX128;
      default -> this;
    };
  }

  @Override
  public String toString() {
    return text;
  }

  /** Kinds of basic types. */
  public enum Kind {
    /** Truth values. */
    BOOLEAN,
    /** Strings of bytes. */
    STRING,
    /** Signed integers. */
    INTEGER,
    /** Unsigned integers. */
    UNSIGNED,
    /** Floating-point numbers. */
    FLOAT,
    /** Complex numbers. */
    COMPLEX,
    /** {@code unsafe.Pointer} and nil. */
    POINTER
  }
}
