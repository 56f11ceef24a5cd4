// Package generics holds calls whose type arguments must be inferred.
package generics

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"

	"goboundaries.org/typecases/lib"
)

func Map[S ~[]E, E, R any](s S, f func(E) R) []R {
	out := make([]R, 0, len(s))
	for _, e := range s {
		out = append(out, f(e))
	}
	return out
}

func Sum[T lib.Number](values ...T) (total T) {
	for _, v := range values {
		total += v
	}
	return total
}

type Setter[B any] interface {
	Set(string)
	*B
}

type Settable int

func (s *Settable) Set(text string) { *s = Settable(len(text)) }

func FromStrings[T any, PT Setter[T]](texts []string) []T {
	result := make([]T, len(texts))
	for i, text := range texts {
		p := PT(&result[i])
		p.Set(text)
	}
	return result
}

type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

func (p Pair[K, V]) Swap() (V, K) { return p.Value, p.Key }

func MakePair[K comparable, V any](k K, v V) Pair[K, V] { return Pair[K, V]{k, v} }

type Tree[T interface{ Compare(T) int }] struct {
	left, right *Tree[T]
	value       T
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{value: v}
	}
	switch c := t.value.Compare(v); {
	case c < 0:
		t.left = t.left.Insert(v)
	case c > 0:
		t.right = t.right.Insert(v)
	}
	return t
}

type word string

func (w word) Compare(o word) int { return strings.Compare(string(w), string(o)) }

func Apply[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}

func Ptr[T any](v T) *T { return &v }

func Alternate[A, B any](depth int, a A, b B) any {
	if depth == 0 {
		return a
	}
	return Alternate(depth-1, b, a)
}

type Source[T any] interface{ Next() (T, bool) }

type ints struct{ at int }

func (i *ints) Next() (int, bool) { i.at++; return i.at, i.at < 5 }

func Collect[T any](s Source[T]) (all []T) {
	for v, ok := s.Next(); ok; v, ok = s.Next() {
		all = append(all, v)
	}
	return all
}

func Bytes[T ~string | ~[]byte](t T) (int, byte) {
	_ = t[1:]
	for i := range len(t) {
		_ = t[i]
	}
	return len(t), t[0]
}

func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

type handlers map[string]func(int) error

func Use() {
	lengths := Map([]string{"a"}, func(s string) int { return len(s) })
	fmt.Println(lengths, Sum(1, 2.5, 3), Sum[int64](1, 2), Sum[float64]())
	fmt.Println(FromStrings[Settable]([]string{"x"}))
	v, k := MakePair("k", 3.5).Swap()
	fmt.Println(v, k, MakePair(lib.Limit, []error{errors.New("e")}).Value[0].Error())
	var tree *Tree[word]
	tree = tree.Insert("x").Insert("y")
	fmt.Println(tree.value.Compare("z"))
	compose := Apply(strings.TrimSpace, func(s string) []byte { return []byte(s) })
	fmt.Println(string(compose(" x ")))
	fmt.Println(*Ptr(1), *Ptr("s"), Alternate(3, 1, "b"), Collect(&ints{}), Collect[int](&ints{}))
	fmt.Println(Keys(handlers{"a": nil})[0])
	n, b := Bytes("abc")
	fmt.Println(n, b)

	words := []string{"b", "a"}
	slices.SortFunc(words, strings.Compare)
	slices.SortFunc(words, cmp.Compare)
	slices.SortStableFunc(words, func(a, b string) int { return cmp.Compare(len(a), len(b)) })
	sort.Slice(words, func(i, j int) bool { return words[i] < words[j] })
	i, found := slices.BinarySearchFunc(words, 3, func(w string, n int) int { return len(w) - n })
	fmt.Println(i, found, slices.Max(words), slices.IndexFunc(words, func(w string) bool { return w == "" }))
	counts := maps.Collect(maps.All(map[string]int{"a": 1}))
	fmt.Println(slices.Sorted(maps.Keys(counts)), slices.Collect(maps.Values(counts)))

	var pointer atomic.Pointer[lib.Thing]
	pointer.Store(lib.Make("x"))
	pointer.Load().Rename("y")
	once := sync.OnceValues(func() (int, error) { return 1, nil })
	number, err := once()
	fmt.Println(number, err, min(number, 2), max(2.5, float64(number)))
	list := new(lib.List[Pair[string, int]])
	list.Push(MakePair("a", 1)).Push(Pair[string, int]{"b", 2})
	fmt.Println(list.Head.Next.Value.Key)
	var convert func(int) *int = Ptr
	fmt.Println(*convert(1), Map[[]int](nil, convert))
}
