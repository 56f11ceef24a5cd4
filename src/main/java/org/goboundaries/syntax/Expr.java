package org.goboundaries.syntax;

/** An expression or a type: Go tells them apart by meaning only. */
public sealed interface Expr extends Node
    permits Ident,
        BasicLit,
        FuncLit,
        CompositeLit,
        ParenExpr,
        SelectorExpr,
        IndexExpr,
        SliceExpr,
        TypeAssertExpr,
        CallExpr,
        StarExpr,
        UnaryExpr,
        BinaryExpr,
        KeyValueExpr,
        Ellipsis,
        ArrayType,
        SliceType,
        StructType,
        FuncType,
        InterfaceType,
        MapType,
        ChanType {}
