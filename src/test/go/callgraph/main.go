// Command callgraph prints the edges of the static call graph and of class hierarchy analysis, as
// golang.org/x/tools makes them, of the packages that its arguments name, with their tests.
//
// Of each file of these packages it prints "file name", with a tab between, and of each function
// that class hierarchy analysis looks at "function place"; it passes over methods nobody uses. Then
// each line is "kind caller site callee": the kind is "static", or what class
// hierarchy analysis makes of a call that is not: "interface" or "value", of a function value. The
// others are file:offset. A function's place is that of its name, or of a literal's "func"; the
// caller is "init" where a call initialises variables of a package. The site is the opening
// parenthesis of the call. Functions that the compiler makes up are followed to those that they
// call, instances of generic ones are the generic function, and the body of a loop over a function
// belongs to the function around it. Edges that lead out of the packages are left out.
package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/token"
	"log"
	"os"
	"sort"
	"strings"

	"golang.org/x/tools/go/callgraph"
	"golang.org/x/tools/go/callgraph/cha"
	"golang.org/x/tools/go/callgraph/static"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/ssa/ssautil"
)

func main() {
	log.SetFlags(0)
	config := &packages.Config{Mode: packages.LoadAllSyntax, Tests: true}
	initial, err := packages.Load(config, os.Args[1:]...)
	if err != nil {
		log.Fatal(err)
	}
	if packages.PrintErrors(initial) > 0 {
		log.Fatal("there are errors in the packages")
	}
	p := &printer{wanted: map[string]bool{}, lines: map[string]bool{}}
	for _, each := range initial {
		// The main package of a test is written by the go command.
		if !strings.HasSuffix(each.PkgPath, ".test") {
			p.wanted[each.PkgPath] = true
			for _, file := range each.CompiledGoFiles {
				p.lines["file\t"+file] = true
			}
		}
	}
	var variants []*packages.Package
	packages.Visit(initial, nil, func(each *packages.Package) {
		if p.wanted[each.PkgPath] {
			variants = append(variants, each)
		}
	})
	program, _ := ssautil.Packages(variants, 0)
	program.Build()
	p.fset = program.Fset
	p.add(static.CallGraph(program))
	hierarchy := cha.CallGraph(program)
	p.add(hierarchy)
	for function := range hierarchy.Nodes {
		if function == nil {
			continue
		}
		if place := p.function(function); place != "" {
			p.lines["function\t"+place] = true
		}
	}
	p.flush()
}

type printer struct {
	fset   *token.FileSet
	wanted map[string]bool // by import path: tests have variants of what they import
	lines  map[string]bool
}

func (p *printer) add(graph *callgraph.Graph) {
	graph.DeleteSyntheticNodes()
	callgraph.GraphVisitEdges(graph, func(edge *callgraph.Edge) error {
		if edge.Site == nil {
			return nil
		}
		site, caller, callee := edge.Site.Common().Pos(), p.function(edge.Caller.Func), p.function(edge.Callee.Func)
		if site.IsValid() && caller != "" && callee != "" && callee != "init" {
			p.lines[fmt.Sprintf("%s\t%s\t%s\t%s", kind(edge.Site.Common()), caller, p.place(site), callee)] = true
		}
		return nil
	})
}

func kind(call *ssa.CallCommon) string {
	switch {
	case call.IsInvoke():
		return "interface"
	case call.StaticCallee() != nil:
		return "static"
	}
	return "value"
}

// function is empty for one outside the packages.
func (p *printer) function(function *ssa.Function) string {
	for isLoopBody(function) {
		function = function.Parent()
	}
	if origin := function.Origin(); origin != nil {
		function = origin
	}
	if function.Package() == nil || !p.wanted[function.Package().Pkg.Path()] {
		return ""
	}
	if function.Syntax() == nil || !function.Pos().IsValid() {
		return "init"
	}
	return p.place(function.Pos())
}

func isLoopBody(function *ssa.Function) bool {
	_, isLoop := function.Syntax().(*ast.RangeStmt)
	return isLoop
}

func (p *printer) place(pos token.Pos) string {
	place := p.fset.PositionFor(pos, false)
	return fmt.Sprintf("%s:%d", place.Filename, place.Offset)
}

func (p *printer) flush() {
	lines := make([]string, 0, len(p.lines))
	for line := range p.lines {
		lines = append(lines, line)
	}
	sort.Strings(lines)
	out := bufio.NewWriter(os.Stdout)
	for _, line := range lines {
		fmt.Fprintln(out, line)
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}
