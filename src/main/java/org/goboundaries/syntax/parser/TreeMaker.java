package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.grammar.GoParser;

/**
 * Makes the tree, from the leaves up: each time a rule ends, its values on the stack become one.
 * Rules that are not named here only pass on what they read.
 */
final class TreeMaker {
  private final Reader reader;
  private final DeclMaker decls;
  private final TypeMaker types;
  private final FieldMaker fields;
  private final SignatureMaker signatures;
  private final ExprMaker exprs;
  private final OperatorMaker operators;
  private final StmtMaker stmts;
  private final ControlMaker controls;
  private final ClauseMaker clauses;

  TreeMaker(Tokens tokens, Values values, Problems problems) {
    reader = new Reader(tokens, values, problems);
    decls = new DeclMaker(reader);
    types = new TypeMaker(reader);
    fields = new FieldMaker(reader);
    signatures = new SignatureMaker(reader);
    exprs = new ExprMaker(reader);
    operators = new OperatorMaker(reader);
    stmts = new StmtMaker(reader);
    controls = new ControlMaker(reader);
    clauses = new ClauseMaker(reader);
  }

  void begin(byte[] text) {
    reader.begin(text);
  }

  /**
   * Ends a rule.
   *
   * @param first index of its first token
   * @param end index of the token behind its last
   * @param base height of the stack under its values
   */
  void make(int rule, int first, int end, int base) {
    switch (rule) {
      case GoParser.RULE_operand -> exprs.operand(first, base);
      case GoParser.RULE_basicLit -> reader.values.push(reader.literal(first));
      case GoParser.RULE_unaryExpr -> operators.unary(first, end, base);
      case GoParser.RULE_expression -> operators.expression(base);
      case GoParser.RULE_expressionList -> exprs.list(base);
      case GoParser.RULE_selector -> exprs.selector(end, base);
      case GoParser.RULE_arguments -> exprs.call(first, end, base);
      case GoParser.RULE_index -> exprs.index(end, base);
      case GoParser.RULE_sliceTail -> exprs.sliceTail(first, end, base);
      case GoParser.RULE_typeAssertion -> exprs.typeAssertion(end, base);
      case GoParser.RULE_literalValue -> exprs.compositeLit(first, end, base);
      case GoParser.RULE_keyedElement -> exprs.keyedElement(base);
      case GoParser.RULE_parenthesized -> exprs.parenthesized(first, end, base);
      case GoParser.RULE_functionLit -> exprs.functionLit(end, base);
      case GoParser.RULE_binaryOp ->
          reader.values.push(Operators.binary(reader.tokens.type(first)));

      case GoParser.RULE_statement -> stmts.statement(first, base);
      case GoParser.RULE_simpleStmt -> stmts.simple(end, base);
      case GoParser.RULE_assignOp ->
          reader.values.push(Operators.assigned(reader.tokens.type(first)));
      case GoParser.RULE_block -> stmts.block(first, end, base);
      case GoParser.RULE_labeledStmt -> stmts.labeled(first, end, base);
      case GoParser.RULE_rangeOperand -> stmts.rangeOperand(base);
      case GoParser.RULE_ifHeader, GoParser.RULE_switchHeader -> controls.header(first, end, base);
      case GoParser.RULE_forTail -> controls.forTail(first, base);
      case GoParser.RULE_ifStmt -> controls.ifStmt(first, end, base);
      case GoParser.RULE_forStmt -> controls.forStmt(first, end, base);
      case GoParser.RULE_switchStmt -> controls.switchStmt(first, end, base);
      case GoParser.RULE_caseClause -> clauses.caseClause(first, end, base);
      case GoParser.RULE_selectStmt -> clauses.selectStmt(first, end, base);
      case GoParser.RULE_commClause -> clauses.commClause(first, end, base);
      case GoParser.RULE_goStmt, GoParser.RULE_deferStmt -> stmts.goOrDefer(first, end, base);
      case GoParser.RULE_returnStmt -> stmts.returnStmt(first, end, base);
      case GoParser.RULE_breakStmt,
          GoParser.RULE_continueStmt,
          GoParser.RULE_gotoStmt,
          GoParser.RULE_fallthroughStmt ->
          stmts.branch(first, end);

      case GoParser.RULE_typeName -> types.typeName(first, end);
      case GoParser.RULE_type_ -> types.type(first, end, base);
      case GoParser.RULE_typeArgs -> exprs.list(base);
      case GoParser.RULE_arrayType -> types.arrayType(first, end, base);
      case GoParser.RULE_sliceType -> types.sliceType(first, end, base);
      case GoParser.RULE_pointerType -> types.pointerType(first, end, base);
      case GoParser.RULE_mapType -> types.mapType(first, end, base);
      case GoParser.RULE_channelType -> types.channelType(first, end, base);
      case GoParser.RULE_structType -> types.structType(first, end, base);
      case GoParser.RULE_fieldDecl -> fields.fieldDecl(first, end, base);
      case GoParser.RULE_embeddedPointer -> types.embeddedPointer(first, end, base);
      case GoParser.RULE_tag -> reader.values.push(reader.literal(first));
      case GoParser.RULE_nameTail -> fields.nameTail(first, base);
      case GoParser.RULE_bracketTail -> fields.bracketTail(first, end, base);
      case GoParser.RULE_arrayElement -> fields.arrayElement(base);
      case GoParser.RULE_signature -> signatures.signature(first, end, base);
      case GoParser.RULE_result -> signatures.result(base);
      case GoParser.RULE_parameters -> signatures.parameters(end, base);
      case GoParser.RULE_parameterDecl -> signatures.parameterDecl(first, end, base);
      case GoParser.RULE_interfaceType -> types.interfaceType(first, end, base);
      case GoParser.RULE_methodElem -> fields.methodElem(first, end, base);
      case GoParser.RULE_typeElem -> types.typeElem(base);
      case GoParser.RULE_interfaceElem -> fields.interfaceElem(first, end, base);
      case GoParser.RULE_typeTerm -> types.typeTerm(first, base);
      case GoParser.RULE_typeParamDecl -> signatures.typeParamDecl(first, base);
      case GoParser.RULE_typeParameters -> signatures.typeParameters(end, base);

      case GoParser.RULE_identifierList -> decls.identifierList(first, end);
      case GoParser.RULE_constSpec -> decls.constSpec(first, end, base);
      case GoParser.RULE_constDecl -> decls.constDecl(first, end, base);
      case GoParser.RULE_varSpec -> decls.varSpec(first, end, base);
      case GoParser.RULE_varDecl -> decls.varDecl(first, end, base);
      case GoParser.RULE_alias -> reader.values.push(new Part.Alias());
      case GoParser.RULE_typeSpec -> decls.typeSpec(first, end, base);
      case GoParser.RULE_typeDecl -> decls.typeDecl(first, end, base);
      case GoParser.RULE_receiver -> decls.receiver(end, base);
      case GoParser.RULE_functionDecl -> decls.functionDecl(first, end, base);
      case GoParser.RULE_packageClause -> decls.packageClause(first);
      case GoParser.RULE_importSpec -> decls.importSpec(first, end);
      case GoParser.RULE_importDecl -> decls.importDecl(first, end, base);
      default -> {
        // passes on what it read
      }
    }
  }
}
