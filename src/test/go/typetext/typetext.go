// Package typetext writes types as the tests compare them.
package typetext

import (
	"fmt"
	"go/types"
	"strings"
)

// Of writes a type without aliases: what an alias stands for is shown.
func Of(t types.Type) string {
	var b strings.Builder
	write(&b, t)
	return strings.Join(strings.Fields(b.String()), " ")
}

func write(b *strings.Builder, t types.Type) {
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		b.WriteString(basic(t))
	case *types.Named:
		named(b, t)
	case *types.TypeParam:
		b.WriteString(t.Obj().Name())
	case *types.Pointer:
		b.WriteString("*")
		write(b, t.Elem())
	case *types.Slice:
		b.WriteString("[]")
		write(b, t.Elem())
	case *types.Array:
		fmt.Fprintf(b, "[%d]", t.Len())
		write(b, t.Elem())
	case *types.Map:
		b.WriteString("map[")
		write(b, t.Key())
		b.WriteString("]")
		write(b, t.Elem())
	case *types.Chan:
		channel(b, t)
	case *types.Signature:
		b.WriteString("func")
		signature(b, t)
	case *types.Struct:
		structure(b, t)
	case *types.Interface:
		interfaceType(b, t)
	case *types.Tuple:
		tuple(b, t)
	case *types.Union:
		for i := range t.Len() {
			separate(b, i, " | ")
			if t.Term(i).Tilde() {
				b.WriteString("~")
			}
			write(b, t.Term(i).Type())
		}
	default:
		b.WriteString(t.String())
	}
}

func separate(b *strings.Builder, i int, separator string) {
	if i > 0 {
		b.WriteString(separator)
	}
}

func basic(t *types.Basic) string {
	switch t.Kind() {
	case types.UnsafePointer:
		return "unsafe.Pointer"
	case types.Invalid, types.UntypedNil:
		return t.Name()
	}
	return types.Typ[t.Kind()].Name()
}

func named(b *strings.Builder, t *types.Named) {
	if p := t.Obj().Pkg(); p != nil {
		b.WriteString(p.Path() + ".")
	}
	b.WriteString(t.Obj().Name())
	if list := t.TypeArgs(); list.Len() > 0 {
		b.WriteString("[")
		for i := range list.Len() {
			separate(b, i, ", ")
			write(b, list.At(i))
		}
		b.WriteString("]")
	}
}

func channel(b *strings.Builder, t *types.Chan) {
	b.WriteString([]string{"chan ", "chan<- ", "<-chan "}[t.Dir()])
	inner, ok := types.Unalias(t.Elem()).(*types.Chan)
	if ok && t.Dir() == types.SendRecv && inner.Dir() == types.RecvOnly {
		b.WriteString("(")
		defer b.WriteString(")")
	}
	write(b, t.Elem())
}

func tuple(b *strings.Builder, t *types.Tuple) {
	b.WriteString("(")
	for i := range t.Len() {
		separate(b, i, ", ")
		write(b, t.At(i).Type())
	}
	b.WriteString(")")
}

func signature(b *strings.Builder, t *types.Signature) {
	if list := t.TypeParams(); list.Len() > 0 {
		b.WriteString("[")
		for i := range list.Len() {
			separate(b, i, ", ")
			b.WriteString(list.At(i).Obj().Name())
		}
		b.WriteString("]")
	}
	b.WriteString("(")
	for i := range t.Params().Len() {
		separate(b, i, ", ")
		parameter := t.Params().At(i).Type()
		if slice, ok := parameter.(*types.Slice); ok && t.Variadic() && i == t.Params().Len()-1 {
			b.WriteString("...")
			parameter = slice.Elem()
		}
		write(b, parameter)
	}
	b.WriteString(")")
	switch t.Results().Len() {
	case 0:
	case 1:
		b.WriteString(" ")
		write(b, t.Results().At(0).Type())
	default:
		b.WriteString(" ")
		tuple(b, t.Results())
	}
}

func structure(b *strings.Builder, t *types.Struct) {
	b.WriteString("struct{")
	for i := range t.NumFields() {
		separate(b, i, "; ")
		if field := t.Field(i); !field.Embedded() {
			b.WriteString(field.Name() + " ")
		}
		write(b, t.Field(i).Type())
		if t.Tag(i) != "" {
			b.WriteString(" `" + t.Tag(i) + "`")
		}
	}
	b.WriteString("}")
}

func interfaceType(b *strings.Builder, t *types.Interface) {
	if t.NumExplicitMethods() == 0 && t.NumEmbeddeds() == 0 {
		b.WriteString(map[bool]string{false: "any", true: "comparable"}[t.IsComparable()])
		return
	}
	b.WriteString("interface{")
	for i := range t.NumExplicitMethods() {
		separate(b, i, "; ")
		method := t.ExplicitMethod(i)
		b.WriteString(method.Name())
		signature(b, method.Type().(*types.Signature))
	}
	for i := range t.NumEmbeddeds() {
		separate(b, i+t.NumExplicitMethods(), "; ")
		write(b, t.EmbeddedType(i))
	}
	b.WriteString("}")
}
