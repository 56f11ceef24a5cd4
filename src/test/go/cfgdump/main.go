// Command cfgdump prints which statements can be reached by the control-flow
// graphs of golang.org/x/tools/go/cfg. It reads names of files from its
// standard input, one a line, and prints for each "file name", and for each
// statement in a block of a graph "start end live"; the end is 0 where the end
// of a body is reached.
package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"

	"golang.org/x/tools/go/cfg"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	names := bufio.NewScanner(os.Stdin)
	for names.Scan() {
		dump(out, names.Text())
	}
}

// dump leaves out files with errors.
func dump(out *bufio.Writer, name string) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, nil, parser.SkipObjectResolution)
	if err != nil {
		return
	}
	fmt.Fprintln(out, "file", name)
	ast.Inspect(file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.FuncDecl:
			if node.Body != nil {
				graph(out, files, node.Body)
			}
		case *ast.FuncLit:
			graph(out, files, node.Body)
		}
		return true
	})
}

func graph(out *bufio.Writer, files *token.FileSet, body *ast.BlockStmt) {
	for _, block := range cfg.New(body, mayReturn).Blocks {
		for _, node := range block.Nodes {
			statement, ok := node.(ast.Stmt)
			if _, empty := node.(*ast.EmptyStmt); ok && !empty {
				start := files.PositionFor(statement.Pos(), false).Offset
				end := files.PositionFor(statement.End(), false).Offset
				if statement == block.Return() && statement.Pos() == body.Rbrace {
					end = 0
				}
				fmt.Fprintln(out, start, end, block.Live)
			}
		}
	}
}

// mayReturn knows the same names as the test.
func mayReturn(call *ast.CallExpr) bool {
	if name, ok := call.Fun.(*ast.Ident); ok {
		switch name.Name {
		case "panic", "exit", "goexit", "hang":
			return false
		}
	}
	return true
}
