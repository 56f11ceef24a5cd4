package main

import (
	"fmt"
	"go/types"
	"strings"
)

// selection is what is written: the functions and types that were named, what makes such types, and
// the types that these mention, as far as they belong to our packages.
type selection struct {
	packages map[string]*types.Package
	objects  map[types.Object]bool
}

func newSelection(packages map[string]*types.Package) *selection {
	return &selection{packages, map[types.Object]bool{}}
}

// name marks Func, Type, Type.Method or Type.Field.
func (s *selection) name(path, name string) error {
	if strings.HasPrefix(name, "func(") {
		return nil
	}
	first, second, isMember := strings.Cut(name, ".")
	object := s.packages[path].Scope().Lookup(first)
	if object == nil {
		return fmt.Errorf("%s has no %s", path, first)
	}
	s.object(object)
	if isMember {
		member, _, _ := types.LookupFieldOrMethod(object.Type(), true, object.Pkg(), second)
		if member == nil {
			return fmt.Errorf("%s has no %s", path, name)
		}
	}
	return nil
}

// makers selects the functions whose results are of a type that was selected before.
func (s *selection) makers() {
	var found []types.Object
	for _, path := range paths {
		scope := s.packages[path].Scope()
		for _, name := range scope.Names() {
			function, ok := scope.Lookup(name).(*types.Func)
			if ok && function.Exported() && s.makes(function.Signature().Results()) {
				found = append(found, function)
			}
		}
	}
	for _, function := range found {
		s.object(function)
	}
}

func (s *selection) makes(results *types.Tuple) bool {
	for result := range results.Variables() {
		t := types.Unalias(result.Type())
		if pointer, ok := t.(*types.Pointer); ok {
			t = types.Unalias(pointer.Elem())
		}
		if named, ok := t.(*types.Named); ok && s.objects[named.Origin().Obj()] {
			return true
		}
	}
	return false
}

func (s *selection) object(object types.Object) {
	if object.Pkg() == nil || s.packages[object.Pkg().Path()] != object.Pkg() || s.objects[object] {
		return
	}
	if object.Parent() != object.Pkg().Scope() {
		return // a type parameter
	}
	s.objects[object] = true
	switch t := object.Type().(type) {
	case *types.Alias:
		s.parameters(t.TypeParams())
		s.mentions(t.Rhs())
	case *types.Named:
		s.parameters(t.TypeParams())
		s.mentions(t.Underlying())
		for method := range t.Methods() {
			if s.keepsMethod(method) {
				s.mentions(method.Type())
			}
		}
	default:
		s.mentions(t)
	}
}

func (s *selection) keepsMethod(method *types.Func) bool { return method.Exported() }

// keepsField leaves out what only the package itself can name, but for what it promotes.
func (s *selection) keepsField(field *types.Var) bool { return field.Exported() || field.Embedded() }

func (s *selection) parameters(list *types.TypeParamList) {
	for parameter := range list.TypeParams() {
		s.mentions(parameter.Constraint())
	}
}

// mentions selects what a type is made of.
func (s *selection) mentions(t types.Type) {
	switch t := t.(type) {
	case *types.Alias:
		s.object(t.Obj())
		s.list(t.TypeArgs())
	case *types.Named:
		s.object(t.Origin().Obj())
		s.list(t.TypeArgs())
	case *types.Signature:
		s.parameters(t.TypeParams())
		s.tuple(t.Params())
		s.tuple(t.Results())
	case *types.Struct:
		for field := range t.Fields() {
			if s.keepsField(field) {
				s.mentions(field.Type())
			}
		}
	case *types.Interface:
		for method := range t.ExplicitMethods() {
			s.mentions(method.Type())
		}
		for embedded := range t.EmbeddedTypes() {
			s.mentions(embedded)
		}
	case *types.Map:
		s.mentions(t.Key())
		s.mentions(t.Elem())
	case *types.Union:
		for term := range t.Terms() {
			s.mentions(term.Type())
		}
	case interface{ Elem() types.Type }:
		s.mentions(t.Elem())
	}
}

func (s *selection) list(list *types.TypeList) {
	for t := range list.Types() {
		s.mentions(t)
	}
}

func (s *selection) tuple(tuple *types.Tuple) {
	for variable := range tuple.Variables() {
		s.mentions(variable.Type())
	}
}
