package main

import (
	"go/types"
	"strings"
)

func (d *declarations) signature(t *types.Signature) string {
	text := "(" + strings.Join(d.list(t.Params(), t.Variadic()), ", ") + ")"
	results := d.list(t.Results(), false)
	switch len(results) {
	case 0:
		return text
	case 1:
		return text + " " + results[0]
	}
	return text + " (" + strings.Join(results, ", ") + ")"
}

// list writes parameters without their names.
func (d *declarations) list(tuple *types.Tuple, variadic bool) []string {
	var parts []string
	for variable := range tuple.Variables() {
		parts = append(parts, d.of(variable.Type()))
	}
	if last := len(parts) - 1; variadic {
		parts[last] = "..." + d.of(tuple.At(last).Type().Underlying().(*types.Slice).Elem())
	}
	return parts
}

func (d *declarations) structure(t *types.Struct) string {
	var parts []string
	for field := range t.Fields() {
		switch {
		case field.Embedded():
			parts = append(parts, d.of(field.Type()))
		case d.wanted.keepsField(field):
			parts = append(parts, field.Name()+" "+d.of(field.Type()))
		}
	}
	return braces("struct", parts)
}

func (d *declarations) methods(t *types.Interface) string {
	if t.NumExplicitMethods() == 0 && t.NumEmbeddeds() == 1 && t.IsImplicit() {
		return d.of(t.EmbeddedType(0))
	}
	var parts []string
	for method := range t.ExplicitMethods() {
		parts = append(parts, method.Name()+d.signature(method.Signature()))
	}
	for embedded := range t.EmbeddedTypes() {
		parts = append(parts, d.of(embedded))
	}
	return braces("interface", parts)
}

func braces(keyword string, parts []string) string {
	if len(parts) == 0 {
		return keyword + "{}"
	}
	return keyword + " {\n" + strings.Join(parts, "\n") + "\n}"
}
