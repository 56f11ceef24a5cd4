package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"os"
	"slices"
	"strings"
)

// report reads one file; names and scopes are left to the type checker.
func report(path string, list bool) string {
	text, err := os.ReadFile(path)
	if err != nil {
		return fmt.Sprintf("%s\tno\t0\t0\t%v\n", path, err)
	}
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, path, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return path + "\tno\t" + refusal(err) + "\n"
	}
	found := census(files, file)
	var out strings.Builder
	fmt.Fprintf(&out, "%s\tok\t%t", path, ast.IsGenerated(file))
	for _, kind := range kinds {
		fmt.Fprintf(&out, "\t%d:%016x", len(found[kind]), hash(found[kind]))
	}
	out.WriteByte('\n')
	if list {
		for _, kind := range kinds {
			for _, p := range found[kind] {
				fmt.Fprintf(&out, "%s %d:%d-%d:%d\n", kind, p.line, p.column, p.endLine, p.endColumn)
			}
		}
	}
	return out.String()
}

// refusal is the first error. Its line counts in the file: //line is not obeyed, for we compare
// with a parser that doesn't either; where an error of the list was moved by it, the line is wrong,
// which is why nobody asserts on it.
func refusal(err error) string {
	var all scanner.ErrorList
	if errors.As(err, &all) && len(all) > 0 {
		first := slices.MinFunc(all, func(a, b *scanner.Error) int { return a.Pos.Offset - b.Pos.Offset })
		return fmt.Sprintf("%d\t%d\t%s", first.Pos.Line, first.Pos.Column, oneLine(first.Msg))
	}
	return "0\t0\t" + oneLine(err.Error())
}

func oneLine(message string) string {
	return strings.NewReplacer("\n", " ", "\t", " ").Replace(message)
}
