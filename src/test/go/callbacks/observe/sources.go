package main

import (
	"bytes"
	"go/ast"
	"go/build"
	"go/build/constraint"
	"go/doc"
	"go/doc/comment"
	"go/importer"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"os"
	"reflect"
)

const source = "//go:build a\n\npackage p\n\n// F is [x.Y].\nfunc F(a int) (b int) { return a }\n\ntype T[P any] struct{ A int }\n\nfunc (T[P]) M() {}\n\ntype I interface{ E; M() }\ntype E interface{ ~int | ~string }\n\nfunc init() { var x undefined }\n"

var sourceProbes = []probe{
	{"go/ast FilterDecl 1", func(t *trial) { ast.FilterDecl(parsed(nil).Decls[1], t.name) }},
	{"go/ast FilterFile 1", func(t *trial) { ast.FilterFile(parsed(nil), t.name) }},
	{"go/ast FilterPackage 1", func(t *trial) {
		ast.FilterPackage(&ast.Package{Files: map[string]*ast.File{"a": parsed(nil)}}, t.name)
	}},
	{"go/ast Inspect 1", func(t *trial) { ast.Inspect(parsed(nil), t.node) }},
	{"go/ast Fprint 3", func(t *trial) {
		ast.Fprint(discard, nil, parsed(nil), func(string, reflect.Value) bool { t.hit(); return true })
	}},
	{"go/ast NewPackage 2", func(t *trial) {
		file := parsed(nil)
		file.Imports = []*ast.ImportSpec{{Path: &ast.BasicLit{Value: `"x"`}}}
		importer := func(map[string]*ast.Object, string) (*ast.Object, error) { t.hit(); return nil, io.EOF }
		ast.NewPackage(token.NewFileSet(), map[string]*ast.File{"a": file}, importer, nil)
	}},
	{"go/ast Preorder result0", func(t *trial) { each(t, ast.Preorder(parsed(nil))) }},
	{"go/ast PreorderStack 2", func(t *trial) {
		ast.PreorderStack(parsed(nil), nil, func(n ast.Node, _ []ast.Node) bool { return t.node(n) })
	}},
	{"go/ast Walk 0.Visit", func(t *trial) { ast.Walk(visitor{t}, parsed(nil)) }},
	{"go/build Context.HasSubdir field", func(t *trial) {
		t.build(func(c *build.Context) {
			c.HasSubdir = func(string, string) (string, bool) { t.hit(); return "", false }
		})
	}},
	{"go/build Context.IsAbsPath field", func(t *trial) {
		t.build(func(c *build.Context) { c.IsAbsPath = t.name })
	}},
	{"go/build Context.IsDir field", func(t *trial) {
		t.build(func(c *build.Context) { c.IsDir = t.name })
	}},
	{"go/build Context.JoinPath field", func(t *trial) {
		t.build(func(c *build.Context) { c.JoinPath = func(...string) string { t.hit(); return "" } })
	}},
	{"go/build Context.OpenFile field", func(t *trial) {
		t.build(func(c *build.Context) {
			c.OpenFile = func(string) (io.ReadCloser, error) { t.hit(); return nil, io.EOF }
		})
	}},
	{"go/build Context.ReadDir field", func(t *trial) {
		t.build(func(c *build.Context) {
			c.ReadDir = func(string) ([]fs.FileInfo, error) { t.hit(); return nil, io.EOF }
		})
	}},
	{"go/build Context.SplitPathList field", func(t *trial) {
		t.build(func(c *build.Context) { c.SplitPathList = func(string) []string { t.hit(); return nil } })
	}},
	{"go/build/constraint AndExpr.Eval 0", func(t *trial) {
		(&constraint.AndExpr{X: tag(), Y: tag()}).Eval(t.name)
	}},
	{"go/build/constraint OrExpr.Eval 0", func(t *trial) {
		(&constraint.OrExpr{X: tag(), Y: tag()}).Eval(t.name)
	}},
	{"go/build/constraint NotExpr.Eval 0", func(t *trial) { (&constraint.NotExpr{X: tag()}).Eval(t.name) }},
	{"go/build/constraint TagExpr.Eval 0", func(t *trial) { tag().Eval(t.name) }},
	{"go/build/constraint Expr.Eval 0", func(t *trial) {
		var expression constraint.Expr = tag()
		expression.Eval(t.name)
	}},
	{"go/doc Package.Filter 0", func(t *trial) {
		files := token.NewFileSet()
		file := parsed(files)
		pkg, err := doc.NewFromFiles(files, []*ast.File{file}, "p")
		if err != nil {
			panic(err)
		}
		pkg.Filter(t.name)
	}},
	{"go/doc/comment Parser.LookupPackage field", func(t *trial) {
		parser := comment.Parser{LookupPackage: func(string) (string, bool) { t.hit(); return "", false }}
		t.returned()
		parser.Parse("See [x.Y].")
	}},
	{"go/doc/comment Parser.LookupSym field", func(t *trial) {
		parser := comment.Parser{LookupSym: func(string, string) bool { t.hit(); return false }}
		t.returned()
		parser.Parse("See [Y].")
	}},
	{"go/doc/comment Printer.HeadingID field", func(t *trial) {
		printer := comment.Printer{HeadingID: func(*comment.Heading) string { t.hit(); return "" }}
		t.returned()
		printer.HTML(new(comment.Parser).Parse("# Title\n"))
	}},
	{"go/doc/comment Printer.DocLinkURL field", func(t *trial) {
		printer := comment.Printer{DocLinkURL: func(*comment.DocLink) string { t.hit(); return "" }}
		t.returned()
		parser := comment.Parser{LookupSym: func(string, string) bool { return true }}
		printer.HTML(parser.Parse("See [Y]."))
	}},
	{"go/importer For 1", func(t *trial) {
		imports := importer.For("gc", t.lookup)
		t.returned()
		imports.Import("p")
	}},
	{"go/importer ForCompiler 2", func(t *trial) {
		imports := importer.ForCompiler(token.NewFileSet(), "gc", t.lookup)
		t.returned()
		imports.Import("p")
	}},
	{"go/parser ParseDir 2", func(t *trial) {
		folder := folder()
		defer os.RemoveAll(folder)
		parser.ParseDir(token.NewFileSet(), folder, func(fs.FileInfo) bool { t.hit(); return false }, 0)
	}},
	{"go/scanner Scanner.Init 2", func(t *trial) {
		files := token.NewFileSet()
		var scan scanner.Scanner
		text := []byte(`a "`)
		scan.Init(files.AddFile("", -1, len(text)), text, func(token.Position, string) { t.hit() }, 0)
		t.returned()
		scan.Scan()
		scan.Scan()
	}},
	{"go/token FileSet.Iterate 0", func(t *trial) {
		files := token.NewFileSet()
		files.AddFile("", -1, 1)
		files.Iterate(func(*token.File) bool { t.hit(); return true })
	}},
	{"go/token FileSet.Read 0", func(t *trial) {
		token.NewFileSet().Read(func(any) error { t.hit(); return io.EOF })
	}},
	{"go/token FileSet.Write 0", func(t *trial) {
		token.NewFileSet().Write(func(any) error { t.hit(); return io.EOF })
	}},
	{"go/types Config.Error field", func(t *trial) {
		config := types.Config{Error: func(error) { t.hit() }}
		t.returned()
		files := token.NewFileSet()
		config.Check("p", files, []*ast.File{parsed(files)}, nil)
	}},
	{"go/types Interface.EmbeddedTypes result0", func(t *trial) {
		each(t, typed("I").Underlying().(*types.Interface).EmbeddedTypes())
	}},
	{"go/types Interface.ExplicitMethods result0", func(t *trial) {
		each(t, typed("I").Underlying().(*types.Interface).ExplicitMethods())
	}},
	{"go/types Interface.Methods result0", func(t *trial) {
		each(t, typed("I").Underlying().(*types.Interface).Methods())
	}},
	{"go/types MethodSet.Methods result0", func(t *trial) {
		each(t, types.NewMethodSet(typed("T")).Methods())
	}},
	{"go/types Named.Methods result0", func(t *trial) { each(t, typed("T").(*types.Named).Methods()) }},
	{"go/types Scope.Children result0", func(t *trial) { each(t, checked().Scope().Children()) }},
	{"go/types Struct.Fields result0", func(t *trial) {
		each(t, typed("T").Underlying().(*types.Struct).Fields())
	}},
	{"go/types Tuple.Variables result0", func(t *trial) {
		each(t, typed("F").(*types.Signature).Params().Variables())
	}},
	{"go/types TypeList.Types result0", func(t *trial) {
		instance, err := types.Instantiate(nil, typed("T"), []types.Type{types.Typ[types.Int]}, false)
		if err != nil {
			panic(err)
		}
		each(t, instance.(*types.Named).TypeArgs().Types())
	}},
	{"go/types TypeParamList.TypeParams result0", func(t *trial) {
		each(t, typed("T").(*types.Named).TypeParams().TypeParams())
	}},
	{"go/types Union.Terms result0", func(t *trial) {
		each(t, typed("E").Underlying().(*types.Interface).EmbeddedType(0).(*types.Union).Terms())
	}},
	{"go/types ObjectString 1", func(t *trial) {
		types.ObjectString(typed("T").(*types.Named).Obj(), t.qualifier)
	}},
	{"go/types SelectionString 1", func(t *trial) {
		types.SelectionString(types.NewMethodSet(typed("T")).At(0), t.qualifier)
	}},
	{"go/types TypeString 1", func(t *trial) { types.TypeString(typed("T"), t.qualifier) }},
	{"go/types WriteSignature 2", func(t *trial) {
		parameter := types.NewVar(0, nil, "", typed("T"))
		signature := types.NewSignatureType(nil, nil, nil, types.NewTuple(parameter), nil, false)
		types.WriteSignature(new(bytes.Buffer), signature, t.qualifier)
	}},
	{"go/types WriteType 2", func(t *trial) { types.WriteType(new(bytes.Buffer), typed("T"), t.qualifier) }},
}

// parsed is a file among some files, or on its own.
func parsed(files *token.FileSet) *ast.File {
	if files == nil {
		files = token.NewFileSet()
	}
	file, err := parser.ParseFile(files, "p.go", source, parser.ParseComments)
	if err != nil {
		panic(err)
	}
	return file
}

func checked() *types.Package {
	config := types.Config{Error: func(error) {}}
	files := token.NewFileSet()
	pkg, _ := config.Check("p", files, []*ast.File{parsed(files)}, nil)
	return pkg
}

func typed(name string) types.Type { return checked().Scope().Lookup(name).Type() }

func tag() constraint.Expr { return &constraint.TagExpr{Tag: "a"} }

func folder() string {
	folder, err := os.MkdirTemp("", "observe")
	if err != nil {
		panic(err)
	}
	if err := os.WriteFile(folder+"/p.go", []byte(source), 0o600); err != nil {
		panic(err)
	}
	return folder
}

// build imports a folder with a context that others prepare.
func (t *trial) build(prepare func(*build.Context)) {
	folder := folder()
	defer os.RemoveAll(folder)
	config := build.Default
	config.GOPATH = folder
	prepare(&config)
	t.returned()
	config.Import("./x", folder, 0)
	config.ImportDir(folder, 0)
}

func (t *trial) name(string) bool {
	t.hit()
	return true
}

func (t *trial) node(ast.Node) bool {
	t.hit()
	return true
}

func (t *trial) lookup(string) (io.ReadCloser, error) {
	t.hit()
	return nil, io.EOF
}

func (t *trial) qualifier(*types.Package) string {
	t.hit()
	return ""
}

type visitor struct{ t *trial }

func (v visitor) Visit(ast.Node) ast.Visitor {
	v.t.hit()
	return nil
}
