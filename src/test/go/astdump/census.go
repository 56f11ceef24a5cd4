package main

import (
	"cmp"
	"go/ast"
	"go/token"
	"slices"
)

// kinds are the things counted, in the order they are printed. A preamble is a comment of a group
// that cmd/cgo takes for C.
var kinds = []string{
	"FuncDecl", "FuncLit", "CallExpr", "DeferStmt", "GoStmt", "CompositeLit",
	"SelectorExpr", "Ident", "ImportSpec", "Comment", "Preamble",
}

// position is a half-open range; of a comment only the start is known, because go/scanner drops
// carriage returns from its text.
type position struct{ line, column, endLine, endColumn int }

func census(files *token.FileSet, file *ast.File) map[string][]position {
	found := map[string][]position{}
	add := func(kind string, start, end token.Pos) {
		from, to := files.PositionFor(start, false), files.PositionFor(end, false)
		found[kind] = append(found[kind], position{from.Line, from.Column, to.Line, to.Column})
	}
	ast.Inspect(file, func(node ast.Node) bool {
		if kind := kindOf(node); kind != "" {
			add(kind, node.Pos(), node.End())
		}
		return true
	})
	for _, group := range file.Comments {
		for _, comment := range group.List {
			add("Comment", comment.Pos(), comment.Pos())
		}
	}
	for _, comment := range preambles(file) {
		add("Preamble", comment.Pos(), comment.Pos())
	}
	for _, positions := range found {
		slices.SortFunc(positions, compare)
	}
	return found
}

func kindOf(node ast.Node) string {
	switch node.(type) {
	case *ast.FuncDecl:
		return "FuncDecl"
	case *ast.FuncLit:
		return "FuncLit"
	case *ast.CallExpr:
		return "CallExpr"
	case *ast.DeferStmt:
		return "DeferStmt"
	case *ast.GoStmt:
		return "GoStmt"
	case *ast.CompositeLit:
		return "CompositeLit"
	case *ast.SelectorExpr:
		return "SelectorExpr"
	case *ast.Ident:
		return "Ident"
	case *ast.ImportSpec:
		return "ImportSpec"
	}
	return ""
}

// preambles follows the documentation of cmd/cgo: the comment of the import "C", or that of its
// declaration when it stands alone there.
func preambles(file *ast.File) []*ast.Comment {
	var found []*ast.Comment
	for _, decl := range file.Decls {
		imports, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range imports.Specs {
			spec, ok := spec.(*ast.ImportSpec)
			if !ok || spec.Path.Value != `"C"` {
				continue
			}
			group := spec.Doc
			if group == nil && len(imports.Specs) == 1 {
				group = imports.Doc
			}
			if group != nil {
				found = append(found, group.List...)
			}
		}
	}
	return found
}

func compare(a, b position) int {
	return cmp.Or(
		cmp.Compare(a.line, b.line), cmp.Compare(a.column, b.column),
		cmp.Compare(a.endLine, b.endLine), cmp.Compare(a.endColumn, b.endColumn))
}

// hash is FNV-1a with numbers in the place of bytes.
func hash(positions []position) uint64 {
	sum := uint64(14695981039346656037)
	for _, p := range positions {
		for _, number := range []int{p.line, p.column, p.endLine, p.endColumn} {
			sum = (sum ^ uint64(number)) * 1099511628211
		}
	}
	return sum
}
