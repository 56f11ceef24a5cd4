// Package iterators ranges over functions and all else that can be ranged over.
package iterators

import (
	"bufio"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"goboundaries.org/typecases/lib"
)

type Celsius int

func Filter[V any](seq iter.Seq[V], keep func(V) bool) iter.Seq[V] {
	return func(yield func(V) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

type Walker struct{ names []string }

func (w *Walker) Each(yield func(index int, name string) bool) {
	for i, name := range w.names {
		if !yield(i, name) {
			return
		}
	}
}

func Use(w *Walker, in <-chan error, matrix *[3][]rune) {
	for range 3 {
		fmt.Println("three")
	}
	for i := range Celsius(10) {
		fmt.Println(i)
	}
	for i := range uint8(lib.Limit) {
		fmt.Println(i)
	}
	for i, name := range w.Each {
		fmt.Println(i, strings.ToUpper(name))
	}
	for v := range Filter(slices.Values([]float64{1}), func(f float64) bool { return f > 0 }) {
		fmt.Println(v)
	}
	for err := range in {
		fmt.Println(err.Error())
	}
	for i, row := range matrix {
		for _, r := range row {
			fmt.Println(i, r)
		}
	}
	for i, r := range "text" {
		fmt.Println(i, r)
	}
	for k, v := range maps.All(map[lib.Thing][]int{}) {
		fmt.Println(k.Name, len(v))
	}
	list := new(lib.List[rune])
	for i, r := range list.All() {
		fmt.Println(i, r)
	}
	next, stop := iter.Pull2(list.All())
	defer stop()
	i, r, ok := next()
	fmt.Println(i, r, ok)
	var index int
	var line string
	for index, line = range strings.Split("a b", " ") {
		fmt.Println(index, line)
	}
	for func() bool { return false }() {
	}
	for line := range strings.Lines("a\nb") {
		fmt.Println(line)
	}
	for scanner := bufio.NewScanner(nil); scanner.Scan(); {
		fmt.Println(scanner.Text())
	}
}
