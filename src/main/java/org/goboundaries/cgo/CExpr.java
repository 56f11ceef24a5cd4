package org.goboundaries.cgo;

/** An expression, or what stands where one could. */
public sealed interface CExpr extends CNode
    permits CName,
        CLiteral,
        CCall,
        CUnary,
        CBinary,
        CAssign,
        CMember,
        CIndex,
        CConditional,
        CCast,
        CInitialiser,
        COther {}
