// Command typedump prints what go/types knows about packages, for comparison.
//
// Its arguments are flags and package patterns for go list; -test adds the tests of packages. For
// every package in order of dependency it prints the lines, with tabs between their fields,
//
//	P id path name   the id tells test variants of a package apart
//	M path id        the package that an import path stands for, where that is another one
//	F file           for each file
//
// For the packages that the patterns name, lines follow each file: what each identifier denotes,
// the callees, and the types and constants of arguments (see report.go).
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// A listed package, as go list describes it.
type listed struct {
	Dir        string
	ImportPath string
	Name       string
	GoFiles    []string
	CgoFiles   []string
	ImportMap  map[string]string
	DepOnly    bool
	Module     *struct{ GoVersion string }
}

type loader struct {
	fset     *token.FileSet
	packages map[string]*types.Package
	out      *bufio.Writer
}

func main() {
	log.SetFlags(0)
	l := &loader{token.NewFileSet(), map[string]*types.Package{"unsafe": types.Unsafe}, bufio.NewWriter(os.Stdout)}
	list := exec.Command("go", append([]string{"list", "-e", "-deps", "-json"}, os.Args[1:]...)...)
	list.Stderr = os.Stderr
	text, err := list.StdoutPipe()
	if err != nil {
		log.Fatal(err)
	}
	if err := list.Start(); err != nil {
		log.Fatal(err)
	}
	for decoder := json.NewDecoder(text); ; {
		var p listed
		if err := decoder.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			log.Fatal(err)
		}
		// The main package of a test is written by the go command.
		if p.ImportPath != "unsafe" && !strings.HasSuffix(p.ImportPath, ".test") {
			l.load(p)
		}
	}
	if err := list.Wait(); err != nil {
		log.Fatal(err)
	}
	if err := l.out.Flush(); err != nil {
		log.Fatal(err)
	}
}

func (l *loader) load(p listed) {
	path, _, _ := strings.Cut(p.ImportPath, " ")
	fmt.Fprintf(l.out, "P\t%s\t%s\t%s\n", p.ImportPath, path, p.Name)
	for from, to := range p.ImportMap {
		fmt.Fprintf(l.out, "M\t%s\t%s\n", from, to)
	}
	var files []*ast.File
	for _, name := range append(p.GoFiles, p.CgoFiles...) {
		file, err := parser.ParseFile(l.fset, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			log.Fatal(err)
		}
		files = append(files, file)
	}
	info := &types.Info{
		Types:      map[ast.Expr]types.TypeAndValue{},
		Defs:       map[*ast.Ident]types.Object{},
		Uses:       map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
	}
	config := types.Config{
		Importer:         importer{l, p.ImportMap},
		Sizes:            types.SizesFor("gc", build.Default.GOARCH),
		FakeImportC:      true,
		IgnoreFuncBodies: p.DepOnly,
		Error:            func(error) {},
	}
	if p.Module != nil && p.Module.GoVersion != "" {
		config.GoVersion = "go" + p.Module.GoVersion
	}
	l.packages[p.ImportPath], _ = config.Check(path, l.fset, files, info)
	for _, file := range files {
		fmt.Fprintf(l.out, "F\t%s\n", l.fset.File(file.Pos()).Name())
		if !p.DepOnly {
			report{l, info}.file(file)
		}
	}
}

type importer struct {
	l      *loader
	mapped map[string]string
}

func (i importer) Import(path string) (*types.Package, error) {
	if to, ok := i.mapped[path]; ok {
		path = to
	}
	if p := i.l.packages[path]; p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("%s was not listed", path)
}
