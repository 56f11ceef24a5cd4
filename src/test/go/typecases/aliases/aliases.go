// Package aliases gives other names to types.
package aliases

import (
	"fmt"
	"io"

	"goboundaries.org/typecases/lib"
)

type (
	Text              = string
	Thing             = lib.Thing
	Things            = []*Thing
	Set[T comparable] = map[T]struct{}
	Stack[T any]      = lib.List[T]
	Named[T any]      = lib.List[Set[Text]]
	Handler           = func(io.Writer) error
	local             struct{ Thing }
	also              = *local
	recursive         = []node
	node              struct{ children recursive }
)

type embeds struct {
	Stack[int]
	also
	io.Writer
}

func (a also) Hello() Text { return a.Name }

type own int
type ownAlias = own

func (o ownAlias) Double() ownAlias { return o * 2 }

func Use(n node) {
	var s Set[Text] = Set[Text]{"a": {}}
	for key := range s {
		fmt.Println(key)
	}
	var stack Stack[Thing]
	stack.Push(Thing{Name: "x"}).Head.Value.Rename("y")
	var e embeds
	e.Push(1)
	e.Rename("z")
	fmt.Println(e.Hello(), e.Head.Value, own(2).Double().Double())
	things := Things{{Name: "a"}, lib.Make("b")}
	things[0].Rename("c")
	var h Handler = func(w io.Writer) error { _, err := w.Write(nil); return err }
	fmt.Println(h(e), n.children[0].children)
	var any any = error(nil)
	if err, ok := any.(interface{ Unwrap() error }); ok {
		fmt.Println(err.Unwrap())
	}
}
