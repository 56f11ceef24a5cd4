// Functions that call themselves on every path.
package cases

import (
	"fmt"
	"os"
	"testing"
)

// doc:calls
type Animal struct{ name string }

func (a *Animal) Name() string { return a.name }

type Dog struct{ *Animal }

func (d *Dog) Name() string {
	return d.Name() // Noncompliant {{"Dog.Name" calls itself on every path: fatal error: stack overflow; did you mean "d.Animal.Name"?}} [[quickfixes=name1]]
//	       ^^^^^^
// fix@name1 {{Call the method of "Animal"}}
// edit@name1 [[sc=10;ec=10]] {{.Animal}}
}

// doc:right
type Cat struct{ *Animal }

func (c *Cat) Name() string {
	return c.Animal.Name()
}

// doc:

func forever() { forever() } // Noncompliant {{"forever" calls itself on every path: fatal error: stack overflow; let some path return}}
//               ^^^^^^^

type getter struct{ size int }

func (g *getter) Size() int { return g.Size() } // Noncompliant {{"getter.Size" calls itself on every path: fatal error: stack overflow; let some path return}}
//                                   ^^^^^^

func factorial(n int) int { return n * factorial(n-1) } // Noncompliant {{"factorial" calls itself on every path: fatal error: stack overflow; let some path return}}
//                                     ^^^^^^^^^

func either(b bool) int {
	if b {
		return either(!b) + 1 // Noncompliant {{"either" calls itself on every path: fatal error: stack overflow; let some path return}}
//		       ^^^^^^
	}
	return either(b)
}

func ping(n int) { pong(n + 1) } // Noncompliant {{"ping" calls itself on every path, through "pong": fatal error: stack overflow; let some path return}} [[path=way6]]
//                 ^^^^

func pong(n int) { ping(n - 1) }
//                 ^^^^ way6 1 {{"pong" continues the recursion here}}

func callsPing() { ping(1) }

func generic[T any](v T) T { return generic[T](v) } // Noncompliant {{"generic" calls itself on every path: fatal error: stack overflow; let some path return}}
//                                  ^^^^^^^^^^

func inLiteral() {
	func() {
//	^^^^^^ way8 1 {{"inLiteral" continues the recursion here}}
		inLiteral() // Noncompliant {{"inLiteral" calls itself on every path: fatal error: stack overflow; let some path return}} [[path=way8]]
//		^^^^^^^^^
	}()
}

func retry(n int) error {
	for i := 0; i < n; i++ {
		fmt.Println(i)
	}
	return retry(n) // Noncompliant {{"retry" calls itself on every path: fatal error: stack overflow; let some path return}}
//	       ^^^^^
}

// These have a way out.

func down(n int) int {
	if n == 0 {
		return 1
	}
	return n * down(n-1)
}

func short(n int) bool { return n == 0 || short(n-1) }

func inLoop(values []int) {
	for range values {
		inLoop(values[1:])
	}
}

func exits(n int) {
	if n > 3 {
		os.Exit(1)
	}
	exits(n + 1)
}

func panics(n int) {
	if n > 3 {
		panic("too deep")
	}
	panics(n + 1)
}

func fails(t *testing.T, n int) {
	if n > 3 {
		t.Fatal("too deep")
	}
	fails(t, n+1)
}

func check(n int) {
	if n > 3 {
		panic("too deep")
	}
}

func checks(n int) {
	check(n)
	checks(n + 1)
}

func shrinks(s []int) int { return s[0] + shrinks(s[1:]) }

type link struct{ next *link }

func (l *link) last() *link { return l.next.last() }

func (l *link) count() int { return 1 + l.next.count() }

// It takes its time.

func serve(requests chan int) {
	fmt.Println(<-requests)
	serve(requests)
}

func stays(done func() bool) {
	for {
		if done() {
			stays(done)
		}
	}
}

// Nobody calls it: its address is a name.

func idle() { idle() }

var names = []any{idle}

func spawns() { go spawns() }

func later() { defer later() }

// Others are called.

type decorated struct{ inner interface{ Close() error } }

func (d decorated) Close() error { return d.inner.Close() }

type promoting struct{ decorated }

func (p promoting) Close() error { return p.decorated.Close() }

var replaced = func() {}

func calls() { replaced() }

type shadowing struct{}

func (shadowing) run(run func()) { run() }

func selects(a, b chan int) {
	select {
	case <-a:
	case <-b:
	}
	selects(a, b)
}
