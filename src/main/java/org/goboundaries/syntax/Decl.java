package org.goboundaries.syntax;

/** A declaration, at the top level of a file or among statements. */
public sealed interface Decl extends Node
    permits BadDecl, ImportDecl, ConstDecl, VarDecl, TypeDecl, FuncDecl {}
