package org.goboundaries.syntax;

/** A statement. */
public sealed interface Stmt extends Node
    permits BadStmt,
        DeclStmt,
        EmptyStmt,
        LabeledStmt,
        ExprStmt,
        SendStmt,
        IncDecStmt,
        AssignStmt,
        GoStmt,
        DeferStmt,
        ReturnStmt,
        BranchStmt,
        Block,
        IfStmt,
        CaseClause,
        SwitchStmt,
        TypeSwitchStmt,
        CommClause,
        SelectStmt,
        ForStmt,
        RangeStmt {}
