package main

import (
	"fmt"
	"go/types"
	"io"
	"sort"
	"strings"
)

// declarations writes the selected names of one package.
type declarations struct {
	own     *types.Package
	wanted  *selection
	imports map[string]string
	text    strings.Builder
}

func write(out io.Writer, own *types.Package, wanted *selection) {
	d := &declarations{own: own, wanted: wanted, imports: map[string]string{}}
	for _, name := range own.Scope().Names() {
		if object := own.Scope().Lookup(name); wanted.objects[object] {
			d.declare(object)
		}
	}
	fmt.Fprintf(out, "\fpackage %s\n\ffile\npackage %s\n", own.Path(), own.Name())
	var lines []string
	for path, name := range d.imports {
		lines = append(lines, fmt.Sprintf("import %s %q", name, path))
	}
	sort.Strings(lines)
	for _, line := range lines {
		fmt.Fprintln(out, line)
	}
	fmt.Fprint(out, d.text.String())
}

func (d *declarations) declare(object types.Object) {
	switch t := object.Type().(type) {
	case *types.Alias:
		d.line("type ", t.Obj().Name(), d.parameters(t.TypeParams()), " = ", d.of(t.Rhs()))
	case *types.Named:
		d.line("type ", t.Obj().Name(), d.parameters(t.TypeParams()), " ", d.of(t.Underlying()))
		for method := range t.Methods() {
			if d.wanted.keepsMethod(method) {
				receiver := d.receiver(method.Signature())
				d.line("func (", receiver, ") ", method.Name(), d.signature(method.Signature()))
			}
		}
	case *types.Signature:
		d.line("func ", object.Name(), d.parameters(t.TypeParams()), d.signature(t))
	default:
		d.line("var ", object.Name(), " ", d.of(t))
	}
}

func (d *declarations) line(parts ...string) {
	d.text.WriteString(strings.Join(parts, "") + "\n")
}

func (d *declarations) receiver(method *types.Signature) string {
	return d.of(method.Recv().Type())
}

func (d *declarations) parameters(list *types.TypeParamList) string {
	var parts []string
	for parameter := range list.TypeParams() {
		parts = append(parts, parameter.Obj().Name()+" "+d.of(parameter.Constraint()))
	}
	if len(parts) == 0 {
		return ""
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

// of writes a type as the package itself would.
func (d *declarations) of(t types.Type) string {
	switch t := t.(type) {
	case *types.Alias:
		return d.name(t.Obj(), t.TypeArgs())
	case *types.Named:
		if arguments := t.TypeArgs(); arguments.Len() > 0 {
			return d.name(t.Obj(), arguments)
		}
		return d.generic(t)
	case *types.Pointer:
		return "*" + d.of(t.Elem())
	case *types.Slice:
		return "[]" + d.of(t.Elem())
	case *types.Array:
		return fmt.Sprintf("[%d]%s", t.Len(), d.of(t.Elem()))
	case *types.Map:
		return "map[" + d.of(t.Key()) + "]" + d.of(t.Elem())
	case *types.Chan:
		return []string{"chan ", "chan<- ", "<-chan "}[t.Dir()] + "(" + d.of(t.Elem()) + ")"
	case *types.Signature:
		return "func" + d.signature(t)
	case *types.Struct:
		return d.structure(t)
	case *types.Interface:
		return d.methods(t)
	case *types.Union:
		var terms []string
		for term := range t.Terms() {
			terms = append(terms, map[bool]string{true: "~"}[term.Tilde()]+d.of(term.Type()))
		}
		return strings.Join(terms, " | ")
	}
	return t.String()
}

// generic is a type's name; that of a receiver with its own type parameters.
func (d *declarations) generic(t *types.Named) string {
	name := d.name(t.Obj(), nil)
	var own []string
	for parameter := range t.TypeParams().TypeParams() {
		own = append(own, parameter.Obj().Name())
	}
	if len(own) == 0 {
		return name
	}
	return name + "[" + strings.Join(own, ", ") + "]"
}

func (d *declarations) name(object types.Object, arguments *types.TypeList) string {
	name := object.Name()
	if of := object.Pkg(); of != nil && of != d.own {
		name = d.imported(of) + "." + name
	}
	var parts []string
	for argument := range arguments.Types() {
		parts = append(parts, d.of(argument))
	}
	if len(parts) == 0 {
		return name
	}
	return name + "[" + strings.Join(parts, ", ") + "]"
}

// imported is a name for a package that nothing else of ours has.
func (d *declarations) imported(of *types.Package) string {
	if name, known := d.imports[of.Path()]; known {
		return name
	}
	name := of.Name()
	for d.isTaken(name) {
		name += "_"
	}
	d.imports[of.Path()] = name
	return name
}

func (d *declarations) isTaken(name string) bool {
	for _, other := range d.imports {
		if other == name {
			return true
		}
	}
	return d.own.Scope().Lookup(name) != nil
}
