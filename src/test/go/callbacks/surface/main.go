// Command surface lists what the standard library exports that takes, holds or returns functions.
//
// It prints a line for each place, with fields separated by tabs: the import path, the symbol
// ("Func", "Type.Method", "Type.Field", or a variable), the slot and its type. A slot is the number
// of a parameter, the number with "..." behind it for a variadic one, "field", "var", or "result"
// with its number.
//
// With -symbols it prints every exported symbol instead: the import path and the symbol.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"log"
	"os"
	"os/exec"
	"strings"
)

func main() {
	log.SetFlags(0)
	symbols := flag.Bool("symbols", false, "print every exported symbol")
	flag.Parse()
	out := bufio.NewWriter(os.Stdout)
	lister := &lister{out: out, symbols: *symbols}
	source := importer.ForCompiler(token.NewFileSet(), "source", nil)
	for _, path := range standardPackages() {
		pkg, err := source.Import(path)
		if err != nil {
			log.Fatal(path, ": ", err)
		}
		lister.list(pkg)
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

// standardPackages are those that a program may import.
func standardPackages() []string {
	listed, err := exec.Command("go", "list", "std").Output()
	if err != nil {
		log.Fatal(err)
	}
	var paths []string
	for _, path := range strings.Fields(string(listed)) {
		if !strings.Contains(path, "internal") && !strings.HasPrefix(path, "vendor/") {
			paths = append(paths, path)
		}
	}
	return paths
}

type lister struct {
	out     *bufio.Writer
	symbols bool
	pkg     *types.Package
}

func (l *lister) list(pkg *types.Package) {
	l.pkg = pkg
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		object := scope.Lookup(name)
		if object.Exported() {
			l.symbol(name)
			l.object(object)
		}
	}
}

func (l *lister) object(object types.Object) {
	switch object := object.(type) {
	case *types.Func:
		l.signature(object.Name(), object.Signature())
	case *types.Var:
		if isFunc(object.Type()) {
			l.print(object.Name(), "var", object.Type())
		}
	case *types.TypeName:
		if named, ok := object.Type().(*types.Named); ok {
			l.named(named)
		}
	}
}

func (l *lister) named(named *types.Named) {
	name := named.Obj().Name()
	for _, method := range methods(named) {
		l.method(name, method)
	}
	switch type_ := named.Underlying().(type) {
	case *types.Interface:
		for i := range type_.NumExplicitMethods() {
			l.method(name, type_.ExplicitMethod(i))
		}
	case *types.Struct:
		for i := range type_.NumFields() {
			if field := type_.Field(i); field.Exported() {
				l.symbol(name + "." + field.Name())
				if isFunc(field.Type()) {
					l.print(name+"."+field.Name(), "field", field.Type())
				}
			}
		}
	}
}

// methods are those that a type declares, and those it has from a type that is not exported, such
// as testing.T's from common.
func methods(named *types.Named) []*types.Func {
	var found []*types.Func
	set := types.NewMethodSet(types.NewPointer(named))
	for i := range set.Len() {
		method := set.At(i).Obj().(*types.Func)
		if !isPromotedFromExported(method, named) {
			found = append(found, method)
		}
	}
	return found
}

func isPromotedFromExported(method *types.Func, to *types.Named) bool {
	receiver := method.Signature().Recv().Type()
	if pointer, ok := receiver.(*types.Pointer); ok {
		receiver = pointer.Elem()
	}
	owner, ok := receiver.(*types.Named)
	return ok && owner.Obj() != to.Obj() && owner.Obj().Exported()
}

func (l *lister) method(owner string, method *types.Func) {
	if method.Exported() {
		l.symbol(owner + "." + method.Name())
		l.signature(owner+"."+method.Name(), method.Signature())
	}
}

func (l *lister) signature(symbol string, signature *types.Signature) {
	parameters := signature.Params()
	for i := range parameters.Len() {
		slot, type_ := fmt.Sprint(i), parameters.At(i).Type()
		if slice, ok := type_.(*types.Slice); ok && signature.Variadic() && i == parameters.Len()-1 {
			slot, type_ = slot+"...", slice.Elem()
		}
		if isFunc(type_) {
			l.print(symbol, slot, type_)
		}
	}
	results := signature.Results()
	for i := range results.Len() {
		if isFunc(results.At(i).Type()) {
			l.print(symbol, fmt.Sprint("result", i), results.At(i).Type())
		}
	}
}

// isFunc tells whether a value of a type is a function, or certainly holds functions.
func isFunc(type_ types.Type) bool {
	switch type_ := type_.Underlying().(type) {
	case *types.Signature:
		return true
	case *types.Slice:
		return isFunc(type_.Elem())
	case *types.Map:
		return isFunc(type_.Elem())
	case *types.Interface:
		if type_.IsMethodSet() {
			return false
		}
		for i := range type_.NumEmbeddeds() {
			if isFunc(type_.EmbeddedType(i)) {
				return true
			}
		}
	}
	return false
}

func (l *lister) symbol(symbol string) {
	if l.symbols {
		fmt.Fprintf(l.out, "%s\t%s\n", l.pkg.Path(), symbol)
	}
}

func (l *lister) print(symbol, slot string, type_ types.Type) {
	if !l.symbols {
		qualifier := func(pkg *types.Package) string { return pkg.Name() }
		fmt.Fprintf(l.out, "%s\t%s\t%s\t%s\n", l.pkg.Path(), symbol, slot, types.TypeString(type_, qualifier))
	}
}
