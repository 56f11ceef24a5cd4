package org.goboundaries.cgo;

/** A statement. Cases are left out: what they mark is the next statement of the list. */
public sealed interface CStmt extends CNode
    permits CBlock, CExprStmt, CDeclStmt, CIf, CLoop, CSwitch, CReturn, CJump, CLabel {}
