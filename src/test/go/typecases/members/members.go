// Package members selects fields and methods at all depths.
package members

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"sync"

	"goboundaries.org/typecases/lib"
)

type inner struct {
	deep int
	fmt.Stringer
}

func (*inner) Hold() {}

func (*inner) Unlock() {}

type middle struct {
	*inner
	sync.Mutex
	name string
}

type outer struct {
	middle
	lib.Base
	io.ReadWriter
	name []byte
	buf  struct{ bytes.Buffer }
}

type level1 struct{ level2 }
type level2 struct {
	A
	B
}
type A struct{ both, first int }
type B struct{ both, second int }

type loop struct{ *loop2 }
type loop2 struct {
	*loop
	value int
}

type Shape interface {
	interface{ Area() float64 }
	fmt.Stringer
}

type handler func(http.ResponseWriter, *http.Request)

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) { h(w, r) }

type array [3]func() (int, error)

func (a *array) run() { a[0]() }

func Use(o *outer, l level1, p loop, s Shape, pp **outer) {
	o.middle.Lock()
	o.Hold()
	o.inner.Unlock()
	o.Mutex.Unlock()
	o.Rename("x")
	_ = o.Name
	_ = string(o.name) + o.middle.name
	fmt.Println(o.deep, o.Stringer.String(), o.buf.Len(), l.first, l.second, l.A.both, p.value, p.loop2.loop.value)
	o.Read(nil)
	io.WriteString(o, s.String())
	fmt.Println(s.Area(), (*pp).name)
	f := o.buf.WriteString
	f("x")
	g := (*outer).Rename
	g(o, "y")
	h := fmt.Stringer.String
	h(s)
	http.Handle("/", handler(func(w http.ResponseWriter, r *http.Request) { r.Header.Add("a", "b") }))
	var a array
	a.run()
	(&a).run()
	point := struct{ X, Y int }{1, 2}
	points := []*struct{ X, Y int }{{1, 2}, {X: 3}}
	nested := map[string][]map[lib.Thing]*outer{"a": {{{Name: "k"}: {name: nil}}}}
	fmt.Println(point.X, points[1].Y, nested["a"][0][lib.Thing{}].middle.inner.deep)
	results := [...]func() (int, error){2: func() (int, error) { return 0, nil }}
	fmt.Println(results[2]())
	consume(results[0]())
	defer consume(a[1]())
	go func(o *outer) { o.buf.Reset() }(o)
	if w, ok := any(o).(interface{ Flush() error }); ok {
		w.Flush()
	}
}

func consume(n int, err error) { _ = err.Error() }
