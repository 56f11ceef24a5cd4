/*
 * Syntax of Go 1.26, in the order and with the names of the specification (https://go.dev/ref/spec).
 *
 * Every decision is made on one token, or on two: `,` and `;` before a closing bracket, labels, and
 * the like. Where two do not suffice the specification itself speaks of an ambiguity: there a
 * predicate decides, or the first alternative wins (options and loops take what they can). The build
 * checks this: a decision that needs more stops it.
 *
 * Where the specification's own form needs more than two tokens the rule here reads more loosely
 * ("reads: ..."), and the tree's maker sorts out what was meant, or says what is wrong.
 */
parser grammar GoParser;

options { tokenVocab = GoLexer; superClass = GoParserPredicates; }

// Types

type_    : typeName typeArgs? | typeLit | LPAREN type_ RPAREN ;
typeName : IDENT ( PERIOD IDENT )? ;
typeArgs : LBRACK typeList COMMA? RBRACK ;
typeList : type_ ( COMMA type_ )* ;
typeLit  : arrayType | sliceType | structType | pointerType | functionType | interfaceType | mapType | channelType ;

arrayType   : LBRACK ( expression | ELLIPSIS ) RBRACK type_ ;
sliceType   : LBRACK RBRACK type_ ;
pointerType : MUL type_ ;
mapType     : MAP LBRACK type_ RBRACK type_ ;
channelType : CHAN ARROW? type_ | ARROW CHAN type_ ;

structType : STRUCT LBRACE ( fieldDecl ( SEMI fieldDecl )* SEMI? )? RBRACE ;
fieldDecl  : ( IDENT ( COMMA IDENT )+ type_ | IDENT nameTail? | embeddedPointer ) tag? ;
embeddedPointer : MUL typeName typeArgs? ;
tag        : RAW_STRING_LIT | INTERPRETED_STRING_LIT ;

functionType  : FUNC signature ;
signature     : parameters result? ;
result        : parameters | type_ ;
parameters    : LPAREN ( parameterList COMMA? )? RPAREN ;
parameterList : parameterDecl ( COMMA parameterDecl )* ;

// reads: name Type, name ...Type, or Type, one by one; which of the first and the last is meant in
// "(a, b)" or "(a, b int)" only the whole list tells
parameterDecl : IDENT ( nameTail | ELLIPSIS type_ )? | ELLIPSIS? type_ ;

// What follows a name that may be a parameter's or a field's, or its type's.
nameTail
    : PERIOD IDENT typeArgs?
    | bracketTail
    | type_
    ;
bracketTail
    : LBRACK RBRACK type_
    | LBRACK ELLIPSIS RBRACK type_
    | LBRACK expression ( COMMA expression )* COMMA? RBRACK arrayElement?
    ;
arrayElement : type_ ;

interfaceType : INTERFACE LBRACE ( interfaceElem ( SEMI interfaceElem )* SEMI? )? RBRACE ;
interfaceElem : methodElem | typeElem ;
methodElem    : IDENT signature ;
typeElem      : typeTerm ( OR typeTerm )* ;
typeTerm      : TILDE? type_ ;

// Blocks

block         : LBRACE statementList RBRACE ;
statementList : statement? ( SEMI statement? )* ;

// Declarations and scope

declaration  : constDecl | typeDecl | varDecl ;
topLevelDecl : declaration | functionDecl ;

constDecl      : CONST ( constSpec | LPAREN ( constSpec ( SEMI constSpec )* SEMI? )? RPAREN ) ;
constSpec      : identifierList type_? ( ASSIGN expressionList )? ;
identifierList : IDENT ( COMMA IDENT )* ;
expressionList : expression ( COMMA expression )* ;

typeDecl : TYPE ( typeSpec | LPAREN ( typeSpec ( SEMI typeSpec )* SEMI? )? RPAREN ) ;
typeSpec : IDENT ( {typeParametersAhead()}? typeParameters )? alias? type_ ;     // AliasDecl, TypeDef
alias    : ASSIGN ;

// reads: a name with or without its constraint; "P, Q any" gives P the constraint of Q
typeParameters : LBRACK typeParamDecl ( COMMA typeParamDecl )* COMMA? RBRACK ;
typeParamDecl  : IDENT typeElem? ;

varDecl : VAR ( varSpec | LPAREN ( varSpec ( SEMI varSpec )* SEMI? )? RPAREN ) ;
varSpec : identifierList ( type_ ( ASSIGN expressionList )? | ASSIGN expressionList ) ;

// FunctionDecl and MethodDecl
functionDecl : FUNC receiver? IDENT typeParameters? signature functionBody? ;
receiver     : parameters ;
functionBody : block ;

// Expressions

operand
    : literal
    | IDENT
    | parenthesized
    | arrayType | sliceType | structType | mapType | interfaceType | channelType
    ;
literal      : basicLit | functionLit ;
basicLit     : INT_LIT | FLOAT_LIT | IMAGINARY_LIT | RUNE_LIT | RAW_STRING_LIT | INTERPRETED_STRING_LIT ;
parenthesized : LPAREN expression RPAREN ;

// A literal's type is the primary expression before it (see primaryExpr).
literalValue : LBRACE ( keyedElement ( COMMA keyedElement )* COMMA? )? RBRACE ;
keyedElement : element ( COLON element )? ;
element      : expression | literalValue ;

// without a body: a function type, as in a conversion
functionLit : FUNC signature functionBody? ;

primaryExpr
    : operand ( selector | index | typeAssertion | arguments | {literalAhead()}? literalValue )*
    ;
selector : PERIOD IDENT ;

// Index, slice, or type arguments
index
    : LBRACK ( expression ( sliceTail | ( COMMA expression )* COMMA? ) | sliceTail ) RBRACK
    ;
sliceTail     : COLON expression? ( COLON expression? )? ;
typeAssertion : PERIOD LPAREN ( type_ | TYPE ) RPAREN ;
arguments     : LPAREN ( expressionList ELLIPSIS? COMMA? )? RPAREN ;

// precedence is the tree's matter
expression : unaryExpr ( binaryOp unaryExpr )* ;
unaryExpr  : unaryOp* primaryExpr ;
binaryOp
    : LOR | LAND
    | EQL | NEQ | LSS | LEQ | GTR | GEQ
    | ADD | SUB | OR | XOR
    | MUL | QUO | REM | SHL | SHR | AND | AND_NOT
    ;
unaryOp : ADD | SUB | NOT | XOR | MUL | AND | ARROW | TILDE ;

// Statements

statement
    : declaration | labeledStmt | simpleStmt | goStmt | returnStmt | breakStmt | continueStmt
    | gotoStmt | fallthroughStmt | block | ifStmt | switchStmt | selectStmt | forStmt | deferStmt
    ;

labeledStmt : IDENT COLON statement? ;

// ExpressionStmt, SendStmt, IncDecStmt, Assignment, ShortVarDecl, RangeClause: alike at the start
simpleStmt
    : expressionList
      ( ARROW expression
      | INC
      | DEC
      | ( assignOp | DEFINE ) ( expressionList | rangeOperand )
      )?
    ;
rangeOperand : RANGE expression ;
assignOp
    : ASSIGN | ADD_ASSIGN | SUB_ASSIGN | OR_ASSIGN | XOR_ASSIGN | MUL_ASSIGN | QUO_ASSIGN
    | REM_ASSIGN | SHL_ASSIGN | SHR_ASSIGN | AND_ASSIGN | AND_NOT_ASSIGN
    ;

ifStmt   : IF ifHeader block ( ELSE ( ifStmt | block ) )? ;
ifHeader : simpleStmt ( SEMI simpleStmt )? | SEMI simpleStmt ;

// ExprSwitchStmt and TypeSwitchStmt
switchStmt   : SWITCH switchHeader? LBRACE caseClause* RBRACE ;
switchHeader : simpleStmt ( SEMI simpleStmt? )? | SEMI simpleStmt? ;
caseClause   : ( CASE expressionList | DEFAULT ) COLON statementList ;

forStmt   : FOR forHeader? block ;
forHeader : rangeOperand | simpleStmt forTail? | forTail ;
forTail   : SEMI simpleStmt? SEMI simpleStmt? ;       // condition and post statement

selectStmt : SELECT LBRACE commClause* RBRACE ;
commClause : ( CASE simpleStmt | DEFAULT ) COLON statementList ;

goStmt          : GO expression ;
returnStmt      : RETURN expressionList? ;
breakStmt       : BREAK IDENT? ;
continueStmt    : CONTINUE IDENT? ;
gotoStmt        : GOTO IDENT ;
fallthroughStmt : FALLTHROUGH ;
deferStmt       : DEFER expression ;

// Packages

sourceFile    : packageClause SEMI ( importDecl SEMI )* ( topLevelDecl SEMI )* EOF ;
packageClause : PACKAGE IDENT ;
importDecl    : IMPORT ( importSpec | LPAREN ( importSpec ( SEMI importSpec )* SEMI? )? RPAREN ) ;
importSpec    : ( PERIOD | IDENT )? ( RAW_STRING_LIT | INTERPRETED_STRING_LIT ) ;
