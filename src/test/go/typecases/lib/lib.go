// Package lib is what the other cases import.
package lib

// Exported names for dot imports.
var Global = Make("g")

const Limit = 10

type Thing struct {
	Name  string
	inner int
}

func Make(name string) *Thing { return &Thing{Name: name} }

func (t *Thing) Rename(to string) { t.Name = to }

func (t Thing) private() int { return t.inner }

type Base struct{ Thing }

type Number interface {
	~int | ~int64 | ~float64
}

type List[T any] struct {
	Head *Node[T]
	size int
}

type Node[T any] struct {
	Value T
	Next  *Node[T]
}

func (l *List[E]) Push(value E) *List[E] {
	l.Head = &Node[E]{Value: value, Next: l.Head}
	l.size++
	return l
}

func (l *List[E]) All() func(yield func(int, E) bool) {
	return func(yield func(int, E) bool) {
		i := 0
		for n := l.Head; n != nil; n = n.Next {
			if !yield(i, n.Value) {
				return
			}
			i++
		}
	}
}
