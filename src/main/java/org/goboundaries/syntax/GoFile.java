package org.goboundaries.syntax;

import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * One Go file, read. A file with syntax errors holds the declarations that could be read; broken
 * ones are {@link BadDecl}, broken statements {@link BadStmt}.
 */
public final class GoFile {
  private final SourceText text;
  private final @Nullable Ident packageName;
  private final List<Decl> declarations;
  private final List<ImportSpec> imports;
  private final List<Comment> comments;
  private final List<SyntaxError> errors;

  /**
   * Made by the parser.
   *
   * @param packageName null where the package clause is missing or broken
   * @param declarations in the order of the text, imports included
   * @param comments in the order of the text
   * @param errors in the order of the text
   */
  public GoFile(
      SourceText text,
      @Nullable Ident packageName,
      List<Decl> declarations,
      List<Comment> comments,
      List<SyntaxError> errors) {
    this.text = text;
    this.packageName = packageName;
    this.declarations = declarations;
    this.imports =
        declarations.stream()
            .filter(ImportDecl.class::isInstance)
            .flatMap(decl -> ((ImportDecl) decl).specs().stream())
            .toList();
    this.comments = comments;
    this.errors = errors;
  }

  /** The bytes this tree was read from; offsets of nodes count in them. */
  public SourceText text() {
    return text;
  }

  /** The name in the package clause, null where that is missing or broken. */
  public @Nullable Ident packageName() {
    return packageName;
  }

  /** All declarations at the top level, imports included, in the order of the text. */
  public List<Decl> declarations() {
    return declarations;
  }

  /** The import specifications of all import declarations. */
  public List<ImportSpec> imports() {
    return imports;
  }

  /** Every comment in the order of the text, directives included. */
  public List<Comment> comments() {
    return comments;
  }

  /** The comments that speak to tools. */
  public List<Directive> directives() {
    return Directives.of(text, comments);
  }

  /** The C text of each {@code import "C"}, in order. */
  public List<CgoPreamble> preambles() {
    return Preambles.of(this);
  }

  /**
   * Whether a line before the package clause says that a program wrote this file.
   *
   * @see GeneratedMark
   */
  public boolean isGenerated() {
    return GeneratedMark.isIn(text);
  }

  /** Syntax errors in the order of the text; empty for a file that go/parser would accept. */
  public List<SyntaxError> errors() {
    return errors;
  }

  /** The text of a node. */
  public String text(Node node) {
    return text.substring(node.start(), node.end());
  }

  /** Lines and UTF-16 columns of a node. */
  public TextRange range(Node node) {
    return text.range(node.start(), node.end());
  }
}
