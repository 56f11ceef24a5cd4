package org.goboundaries.cgo;

/** A statement. */
public sealed interface CStmt extends CNode
    permits CBlock, CExprStmt, CDeclStmt, CIf, CLoop, CSwitch, CReturn, CJump, CLabel {}
