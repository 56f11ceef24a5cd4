package main

import (
	"encoding/base64"
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"

	"goboundaries.org/typetext"
)

// A report prints one line for each thing known about a file. Offsets are bytes in the file.
//
//	u offset object             what an identifier denotes (Uses, else Defs)
//	c paren object              the callee of the call with this opening parenthesis
//	a paren index type constant an argument of the call; the constant is "-" where there is none
//	r paren type                the operand of the selector that is called
type report struct {
	*loader
	info *types.Info
}

func (r report) file(file *ast.File) {
	ast.Inspect(file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.Ident:
			object := r.info.Uses[node]
			if object == nil {
				object = r.info.Defs[node]
			}
			if object != nil {
				fmt.Fprintf(r.out, "u\t%d\t%s\n", r.offset(node.Pos()), r.key(object))
			}
		case *ast.CallExpr:
			r.call(node)
		}
		return true
	})
}

func (r report) call(call *ast.CallExpr) {
	paren := r.offset(call.Lparen)
	fun := ast.Unparen(call.Fun)
	if r.info.Types[fun].IsType() {
		return
	}
	if callee := r.callee(fun); callee != nil {
		fmt.Fprintf(r.out, "c\t%d\t%s\n", paren, r.key(callee))
	}
	if selector, ok := fun.(*ast.SelectorExpr); ok && r.info.Selections[selector] != nil {
		if operand := typetext.Of(r.info.TypeOf(selector.X)); isValid(operand) {
			fmt.Fprintf(r.out, "r\t%d\t%s\n", paren, operand)
		}
	}
	for i, argument := range call.Args {
		known := r.info.Types[argument]
		if known.Type != nil && isValid(typetext.Of(known.Type)) {
			fmt.Fprintf(r.out, "a\t%d\t%d\t%s\t%s\n", paren, i, typetext.Of(known.Type), value(known.Value))
		}
	}
}

// isValid says whether go/types knows a type; it does not know those of C.
func isValid(text string) bool {
	return !strings.Contains(text, "invalid type")
}

func (r report) callee(fun ast.Expr) *types.Func {
	switch f := fun.(type) {
	case *ast.IndexExpr:
		fun = f.X
	case *ast.IndexListExpr:
		fun = f.X
	}
	var object types.Object
	switch fun := ast.Unparen(fun).(type) {
	case *ast.Ident:
		object = r.info.Uses[fun]
	case *ast.SelectorExpr:
		object = r.info.Uses[fun.Sel]
	}
	callee, _ := object.(*types.Func)
	return callee
}

// key names an object by its declaration.
func (r report) key(object types.Object) string {
	if name, ok := object.(*types.PkgName); ok {
		return "import " + name.Imported().Path()
	}
	if object.Pkg() == nil || !object.Pos().IsValid() {
		return "predeclared " + object.Name()
	}
	at := r.fset.Position(object.Pos())
	return fmt.Sprintf("%s.%s %s:%d", object.Pkg().Path(), object.Name(), filepath.Base(at.Filename), at.Offset)
}

func (r report) offset(pos token.Pos) int {
	return r.fset.PositionFor(pos, false).Offset
}

func value(value constant.Value) string {
	if value == nil {
		return "-"
	}
	switch value.Kind() {
	case constant.String:
		return "string " + base64.StdEncoding.EncodeToString([]byte(constant.StringVal(value)))
	case constant.Complex:
		if constant.Sign(constant.Imag(value)) != 0 {
			return "complex"
		}
		value = constant.Real(value)
	case constant.Bool, constant.Unknown:
		return value.ExactString()
	}
	exact := value.ExactString()
	if len(exact) > 2000 {
		return "long"
	}
	return exact
}
