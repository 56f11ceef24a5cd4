package org.goboundaries.syntax.parser;

import java.util.Arrays;
import org.goboundaries.syntax.grammar.GoParser;

/**
 * Makes the tree, from the leaves up: each time a rule ends, its values on the stack become one.
 * Rules that are not named here only pass on what they read.
 */
final class TreeMaker {
  private static final End PASSES_ON = (first, end, base) -> {};

  private final End[] ends = new End[Tables.parser().ruleStarts.length];
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

  TreeMaker(Tokens tokens, ValueStack values, Problems problems) {
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
    Arrays.fill(ends, PASSES_ON);
    expressions();
    statements();
    types();
    members();
    declarations();
  }

  private void expressions() {
    ends[GoParser.RULE_operand] = (first, end, base) -> exprs.operand(first, base);
    ends[GoParser.RULE_basicLit] = (first, end, base) -> reader.values.push(reader.literal(first));
    ends[GoParser.RULE_unaryExpr] = operators::unary;
    ends[GoParser.RULE_expression] = (first, end, base) -> operators.expression(base);
    ends[GoParser.RULE_expressionList] = (first, end, base) -> exprs.list(base);
    ends[GoParser.RULE_selector] = (first, end, base) -> exprs.selector(end, base);
    ends[GoParser.RULE_arguments] = exprs::call;
    ends[GoParser.RULE_index] = (first, end, base) -> exprs.index(end, base);
    ends[GoParser.RULE_sliceTail] = exprs::sliceTail;
    ends[GoParser.RULE_typeAssertion] = (first, end, base) -> exprs.typeAssertion(end, base);
    ends[GoParser.RULE_literalValue] = exprs::compositeLit;
    ends[GoParser.RULE_keyedElement] = (first, end, base) -> exprs.keyedElement(base);
    ends[GoParser.RULE_parenthesized] = exprs::parenthesized;
    ends[GoParser.RULE_functionLit] = (first, end, base) -> exprs.functionLit(end, base);
    ends[GoParser.RULE_binaryOp] =
        (first, end, base) -> reader.values.push(Operators.binary(reader.tokens.type(first)));
  }

  private void statements() {
    ends[GoParser.RULE_statement] = (first, end, base) -> stmts.statement(first, base);
    ends[GoParser.RULE_simpleStmt] = (first, end, base) -> stmts.simple(end, base);
    ends[GoParser.RULE_assignOp] =
        (first, end, base) -> reader.values.push(Operators.assigned(reader.tokens.type(first)));
    ends[GoParser.RULE_block] = stmts::block;
    ends[GoParser.RULE_labeledStmt] = stmts::labeled;
    ends[GoParser.RULE_rangeOperand] = (first, end, base) -> stmts.rangeOperand(base);
    ends[GoParser.RULE_ifHeader] = controls::header;
    ends[GoParser.RULE_switchHeader] = controls::header;
    ends[GoParser.RULE_forTail] = (first, end, base) -> controls.forTail(first, base);
    ends[GoParser.RULE_ifStmt] = controls::ifStmt;
    ends[GoParser.RULE_forStmt] = controls::forStmt;
    ends[GoParser.RULE_switchStmt] = controls::switchStmt;
    ends[GoParser.RULE_caseClause] = clauses::caseClause;
    ends[GoParser.RULE_selectStmt] = clauses::selectStmt;
    ends[GoParser.RULE_commClause] = clauses::commClause;
    ends[GoParser.RULE_goStmt] = stmts::goOrDefer;
    ends[GoParser.RULE_deferStmt] = stmts::goOrDefer;
    ends[GoParser.RULE_returnStmt] = stmts::returnStmt;
    ends[GoParser.RULE_breakStmt] = (first, end, base) -> stmts.branch(first, end);
    ends[GoParser.RULE_continueStmt] = (first, end, base) -> stmts.branch(first, end);
    ends[GoParser.RULE_gotoStmt] = (first, end, base) -> stmts.branch(first, end);
    ends[GoParser.RULE_fallthroughStmt] = (first, end, base) -> stmts.branch(first, end);
  }

  private void types() {
    ends[GoParser.RULE_typeName] = (first, end, base) -> types.typeName(first, end);
    ends[GoParser.RULE_type_] = types::type;
    ends[GoParser.RULE_typeArgs] = (first, end, base) -> exprs.list(base);
    ends[GoParser.RULE_arrayType] = types::arrayType;
    ends[GoParser.RULE_sliceType] = types::sliceType;
    ends[GoParser.RULE_pointerType] = types::pointerType;
    ends[GoParser.RULE_mapType] = types::mapType;
    ends[GoParser.RULE_channelType] = types::channelType;
    ends[GoParser.RULE_structType] = types::structType;
    ends[GoParser.RULE_embeddedPointer] = types::embeddedPointer;
    ends[GoParser.RULE_interfaceType] = types::interfaceType;
    ends[GoParser.RULE_typeElem] = (first, end, base) -> types.typeElem(base);
    ends[GoParser.RULE_typeTerm] = (first, end, base) -> types.typeTerm(first, base);
  }

  /** What stands in types: fields, methods, parameters. */
  private void members() {
    ends[GoParser.RULE_fieldDecl] = fields::fieldDecl;
    ends[GoParser.RULE_tag] = (first, end, base) -> reader.values.push(reader.literal(first));
    ends[GoParser.RULE_nameTail] = (first, end, base) -> fields.nameTail(first, base);
    ends[GoParser.RULE_bracketTail] = fields::bracketTail;
    ends[GoParser.RULE_arrayElement] = (first, end, base) -> fields.arrayElement(base);
    ends[GoParser.RULE_signature] = signatures::signature;
    ends[GoParser.RULE_result] = (first, end, base) -> signatures.result(base);
    ends[GoParser.RULE_parameters] = (first, end, base) -> signatures.parameters(end, base);
    ends[GoParser.RULE_parameterDecl] = signatures::parameterDecl;
    ends[GoParser.RULE_methodElem] = fields::methodElem;
    ends[GoParser.RULE_interfaceElem] = fields::interfaceElem;
    ends[GoParser.RULE_typeParamDecl] = (first, end, base) -> signatures.typeParamDecl(first, base);
    ends[GoParser.RULE_typeParameters] = (first, end, base) -> signatures.typeParameters(end, base);
  }

  private void declarations() {
    ends[GoParser.RULE_identifierList] = (first, end, base) -> decls.identifierList(first, end);
    ends[GoParser.RULE_constSpec] = decls::constSpec;
    ends[GoParser.RULE_constDecl] = decls::constDecl;
    ends[GoParser.RULE_varSpec] = decls::varSpec;
    ends[GoParser.RULE_varDecl] = decls::varDecl;
    ends[GoParser.RULE_alias] = (first, end, base) -> reader.values.push(new Part.Alias());
    ends[GoParser.RULE_typeSpec] = decls::typeSpec;
    ends[GoParser.RULE_typeDecl] = decls::typeDecl;
    ends[GoParser.RULE_receiver] = (first, end, base) -> decls.receiver(end, base);
    ends[GoParser.RULE_functionDecl] = decls::functionDecl;
    ends[GoParser.RULE_packageClause] = (first, end, base) -> decls.packageClause(first);
    ends[GoParser.RULE_importSpec] = (first, end, base) -> decls.importSpec(first, end);
    ends[GoParser.RULE_importDecl] = decls::importDecl;
  }

  void begin(byte[] text) {
    reader.begin(text);
  }

  /**
   * Ends a rule.
   *
   * @param first index of its first token
   * @param end index of the token after its last
   * @param base height of the stack under its values
   */
  void make(int rule, int first, int end, int base) {
    ends[rule].make(first, end, base);
  }

  /** Makes one value of those of a rule. */
  private interface End {
    void make(int first, int end, int base);
  }
}
