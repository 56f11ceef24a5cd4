package cases

import (
	"errors"
	"fmt"
)

func catch() { recover() }

func catchError(err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("panic: %v", r)
	}
}

type guard struct{ inner struct{ run func() } }

func (guard) Catch()          { recover() }
func (g *guard) Self() *guard { return g }
func (g *guard) Close() error {
	if recover() != nil {
		return errors.New("closed by a panic")
	}
	return nil
}

type catcher interface{ Catch() }

type embedded struct{ guard }

type generic[T any] struct{}

func (generic[T]) Catch() { recover() }

func catchAny[T any](T) { recover() }

var catchLater = func() { recover() }

func function() {
	defer catch()
	panic("boom")
}

func functionWithArgument() (err error) {
	defer catchError(&err)
	panic("boom")
}

func methods(g *guard, e embedded, c catcher) {
	defer g.Catch()
	defer e.Catch()
	defer c.Catch()
	defer g.Self().Catch()
	defer g.Close()
	defer guard.Catch(*g)
	defer catcher.Catch(c)
	panic("boom")
}

func methodValue(g guard) {
	catch := g.Catch
	defer catch()
	panic("boom")
}

func generics() {
	defer catchAny[int](3)
	defer catchAny("three")
	defer generic[string]{}.Catch()
	panic("boom")
}

func values(g guard) {
	table := map[string]func(){"catch": func() { recover() }}
	list := []func(){func() { recover() }}
	g.inner.run = func() { recover() }
	defer table["catch"]()
	defer list[0]()
	defer g.inner.run()
	defer catchLater()
	panic("boom")
}

func inLoop(n int) {
	for range n {
		defer func() { recover() }()
	}
	panic("boom")
}

func report() {
	r := recover()
	fmt.Println("recovered", r)
}

func goodReported() {
	defer report()
	panic("boom")
}

// Called it returns nil, and does the rest of its work.
func called() {
	report()
}
