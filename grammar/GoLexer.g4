/*
 * Lexical elements of Go 1.26, in the order of the specification
 * (https://go.dev/ref/spec#Lexical_elements).
 *
 * Two habits keep this grammar a regular language, so that the build can turn it into one table:
 * no rule calls code, and no loop is non-greedy. The longest match wins, then the first rule.
 *
 * What is not Go has tokens of its own (UNTERMINATED_..., BAD_..., ILLEGAL); each is longer than or
 * as long as the right one it stands beside, and comes after it.
 */
lexer grammar GoLexer;

// Comments

LINE_COMMENT         : LINE_COMMENT_TEXT -> channel(HIDDEN) ;
GENERAL_COMMENT      : GENERAL_COMMENT_TEXT -> channel(HIDDEN) ;
UNTERMINATED_COMMENT : COMMENT_START '*'* -> channel(HIDDEN) ;

fragment LINE_COMMENT_TEXT    : '//' ~[\n]* ;
fragment GENERAL_COMMENT_TEXT : COMMENT_START '*'+ '/' ;
fragment COMMENT_START        : '/*' ( ~[*] | '*'+ ~[*/] )* ;

// Tokens: white space

WHITE_SPACE : [ \t\r\n]+ -> skip ;

// Semicolons: a token after which a newline ends the statement goes to the mode END_OF_STATEMENT.

SEMI : ';' ;

// Keywords

BREAK       : 'break'       -> mode(END_OF_STATEMENT) ;
CASE        : 'case' ;
CHAN        : 'chan' ;
CONST       : 'const' ;
CONTINUE    : 'continue'    -> mode(END_OF_STATEMENT) ;
DEFAULT     : 'default' ;
DEFER       : 'defer' ;
ELSE        : 'else' ;
FALLTHROUGH : 'fallthrough' -> mode(END_OF_STATEMENT) ;
FOR         : 'for' ;
FUNC        : 'func' ;
GO          : 'go' ;
GOTO        : 'goto' ;
IF          : 'if' ;
IMPORT      : 'import' ;
INTERFACE   : 'interface' ;
MAP         : 'map' ;
PACKAGE     : 'package' ;
RANGE       : 'range' ;
RETURN      : 'return'      -> mode(END_OF_STATEMENT) ;
SELECT      : 'select' ;
STRUCT      : 'struct' ;
SWITCH      : 'switch' ;
TYPE        : 'type' ;
VAR         : 'var' ;

// Identifiers

IDENT : LETTER ( LETTER | UNICODE_DIGIT )* -> mode(END_OF_STATEMENT) ;

fragment LETTER        : [\p{L}_] ;
fragment UNICODE_DIGIT : [\p{Nd}] ;

// Operators and punctuation

ADD     : '+' ;
SUB     : '-' ;
MUL     : '*' ;
QUO     : '/' ;
REM     : '%' ;
AND     : '&' ;
OR      : '|' ;
XOR     : '^' ;
SHL     : '<<' ;
SHR     : '>>' ;
AND_NOT : '&^' ;

ADD_ASSIGN     : '+=' ;
SUB_ASSIGN     : '-=' ;
MUL_ASSIGN     : '*=' ;
QUO_ASSIGN     : '/=' ;
REM_ASSIGN     : '%=' ;
AND_ASSIGN     : '&=' ;
OR_ASSIGN      : '|=' ;
XOR_ASSIGN     : '^=' ;
SHL_ASSIGN     : '<<=' ;
SHR_ASSIGN     : '>>=' ;
AND_NOT_ASSIGN : '&^=' ;

LAND     : '&&' ;
LOR      : '||' ;
ARROW    : '<-' ;
INC      : '++' -> mode(END_OF_STATEMENT) ;
DEC      : '--' -> mode(END_OF_STATEMENT) ;
EQL      : '==' ;
LSS      : '<' ;
GTR      : '>' ;
ASSIGN   : '=' ;
NOT      : '!' ;
TILDE    : '~' ;
NEQ      : '!=' ;
LEQ      : '<=' ;
GEQ      : '>=' ;
DEFINE   : ':=' ;
ELLIPSIS : '...' ;
LPAREN   : '(' ;
RPAREN   : ')' -> mode(END_OF_STATEMENT) ;
LBRACK   : '[' ;
RBRACK   : ']' -> mode(END_OF_STATEMENT) ;
LBRACE   : '{' ;
RBRACE   : '}' -> mode(END_OF_STATEMENT) ;
COMMA    : ',' ;
PERIOD   : '.' ;
COLON    : ':' ;

// Integer literals

INT_LIT : INT -> mode(END_OF_STATEMENT) ;

fragment INT : DECIMAL_LIT | BINARY_LIT | OCTAL_LIT | HEX_LIT ;

fragment DECIMAL_LIT    : '0' | [1-9] ( '_'? DECIMAL_DIGITS )? ;
fragment BINARY_LIT     : '0' [bB] '_'? [01] ( '_'? [01] )* ;
fragment OCTAL_LIT      : '0' [oO]? '_'? OCTAL_DIGIT ( '_'? OCTAL_DIGIT )* ;
fragment HEX_LIT        : '0' [xX] '_'? HEX_DIGITS ;
fragment DECIMAL_DIGITS : [0-9] ( '_'? [0-9] )* ;
fragment HEX_DIGITS     : HEX_DIGIT ( '_'? HEX_DIGIT )* ;
fragment OCTAL_DIGIT    : [0-7] ;
fragment HEX_DIGIT      : [0-9a-fA-F] ;

// Floating-point literals

FLOAT_LIT : FLOAT -> mode(END_OF_STATEMENT) ;

fragment FLOAT : DECIMAL_FLOAT_LIT | HEX_FLOAT_LIT ;

fragment DECIMAL_FLOAT_LIT
    : DECIMAL_DIGITS '.' DECIMAL_DIGITS? DECIMAL_EXPONENT?
    | DECIMAL_DIGITS DECIMAL_EXPONENT
    | '.' DECIMAL_DIGITS DECIMAL_EXPONENT?
    ;
fragment DECIMAL_EXPONENT : [eE] [+\-]? DECIMAL_DIGITS ;
fragment HEX_FLOAT_LIT    : '0' [xX] HEX_MANTISSA HEX_EXPONENT ;
fragment HEX_MANTISSA     : '_'? HEX_DIGITS '.' HEX_DIGITS? | '_'? HEX_DIGITS | '.' HEX_DIGITS ;
fragment HEX_EXPONENT     : [pP] [+\-]? DECIMAL_DIGITS ;

// Imaginary literals

IMAGINARY_LIT : ( DECIMAL_DIGITS | INT | FLOAT ) 'i' -> mode(END_OF_STATEMENT) ;

BAD_NUMBER
    : ( '0' [xX] [0-9a-fA-F_]* ( '.' [0-9a-fA-F_]* )? ( [pP] [+\-]? [0-9_]* )?
      | '0' [bBoO] [0-9_]* ( '.' [0-9_]* )? ( [eEpP] [+\-]? [0-9_]* )?
      | [0-9] [0-9_]* ( '.' [0-9_]* )? ( [eEpP] [+\-]? [0-9_]* )?
      | '.' [0-9] [0-9_]* ( [eEpP] [+\-]? [0-9_]* )?
      ) 'i'? -> mode(END_OF_STATEMENT)
    ;

// Rune literals

RUNE_LIT : '\'' ( ~['\\\n] | ESCAPED_VALUE | '\\\'' ) '\'' -> mode(END_OF_STATEMENT) ;
BAD_RUNE : '\'' ( ~['\\\n] | '\\' ~[\n] )* ( '\'' | '\\' )? -> mode(END_OF_STATEMENT) ;

fragment ESCAPED_VALUE
    : '\\' [abfnrtv\\]
    | '\\' [0-3] OCTAL_DIGIT OCTAL_DIGIT
    | '\\x' HEX_DIGIT HEX_DIGIT
    | '\\u' NO_SURROGATE
    | '\\U' ( '0000' NO_SURROGATE | ( '000' [1-9a-fA-F] | '0010' ) HEX_DIGIT HEX_DIGIT HEX_DIGIT HEX_DIGIT )
    ;
// four digits that do not name a surrogate half
fragment NO_SURROGATE : ( [0-9a-cA-CefEF] HEX_DIGIT | [dD] [0-7] ) HEX_DIGIT HEX_DIGIT ;

// String literals

RAW_STRING_LIT          : '`' ~[`]* '`' -> mode(END_OF_STATEMENT) ;
UNTERMINATED_RAW_STRING : '`' ~[`]* -> mode(END_OF_STATEMENT) ;
INTERPRETED_STRING_LIT  : '"' ( ~["\\\n] | ESCAPED_VALUE | '\\"' )* '"' -> mode(END_OF_STATEMENT) ;
BAD_STRING              : '"' ( ~["\\\n] | '\\' ~[\n] )* ( '"' | '\\' )? -> mode(END_OF_STATEMENT) ;

ILLEGAL : . ;

// Behind a token that may end a statement, a newline is a semicolon; so is a comment that holds one,
// and the end of the file. Anything else leads back to where tokens are read.

mode END_OF_STATEMENT;

SPACE_IN_LINE         : [ \t\r]+ -> skip ;
COMMENT_AT_END        : LINE_COMMENT_TEXT -> type(LINE_COMMENT), channel(HIDDEN) ;
COMMENT_IN_LINE       : '/*' ( ~[*\n] | '*'+ ~[*/\n] )* '*'+ '/' -> type(GENERAL_COMMENT), channel(HIDDEN) ;
COMMENT_OVER_LINES    : GENERAL_COMMENT_TEXT -> type(SEMI), mode(DEFAULT_MODE) ;
COMMENT_WITHOUT_END   : COMMENT_START '*'* -> type(UNTERMINATED_COMMENT), channel(HIDDEN) ;
NEWLINE               : '\n' -> type(SEMI), mode(DEFAULT_MODE) ;
END_OF_FILE           : EOF -> type(SEMI), mode(DEFAULT_MODE) ;
STATEMENT_GOES_ON     : -> skip, mode(DEFAULT_MODE) ;
