// A helper prints what it is handed.
package cases

import (
	"fmt"
	"log"
)

// doc:helper
type Node struct{ name string }

func (n *Node) String() string { return "node " + n.path() }
//                                                ^^^^^^ way1 1 {{"Node.path" is called here}}
//             ^^^^^^ way1 3 {{the recursion starts over here}}

func (n *Node) path() string {
	if n.name == "" {
		warn("%v has no name", n) // Noncompliant {{"warn" prints "n", which calls "Node.String" again: fatal error: stack overflow; print a part of it}} [[path=way1]]
//		                       ^
	}
	return "/" + n.name
}

func warn(format string, args ...any) { log.Printf(format, args...) }
//                                      ^^^^^^^^^^ way1 2 {{"Node.String" is called from here}}

// doc:

func trace(what any) { debugf("%d %v", 1, what) }
//                     ^^^^^^ way2 1 {{"debugf" is called here}}

func debugf(format string, args ...any) {
	if debugging {
		log.Printf(format, args...)
//		^^^^^^^^^^ way2 2 {{"traced.String" is called from here}}
	}
}

var debugging bool

// Only where somebody turns it on.
type traced struct{ n int }

func (t traced) String() string {
//              ^^^^^^ way2 3 {{the recursion starts over here}}
	trace(t) // Noncompliant {{"trace" prints "t", which calls "traced.String" again: fatal error: stack overflow; print a part of it}} [[likely;path=way2]]
//	      ^
	return "traced"
}

type logger struct{ prefix string }

func (l *logger) Infof(format string, args ...any) { fmt.Println(l.prefix, fmt.Sprintf(format, args...)) }
//                                                                         ^^^^^^^^^^^ way3 1 {{"task.Error" is called from here}}

func (l *logger) Warn(args ...any) { fmt.Println(args...) }

var logs logger

type task struct{ id int }

func (t *task) Error() string {
//             ^^^^^ way3 2 {{the recursion starts over here}}
	logs.Infof("error %s of %d", t, t.id) // Noncompliant {{"logs.Infof" prints "t", which calls "task.Error" again: fatal error: stack overflow; print a part of it}} [[path=way3]]
//	                             ^
	logs.Warn(1, t)
	return "task"
}

type quiet struct{ id int }

func (q *quiet) Error() string {
	logs.Infof("error of %d", q.id)
	logs.Infof("error %d of %p", q.id, q)
	return "quiet"
}

// The helper looks at it and prints something else.
type looked struct{ id int }

func (l *looked) String() string { return describe(l) }

func describe(what any) string {
	if l, ok := what.(*looked); ok {
		return fmt.Sprintf("looked %d", l.id)
	}
	return fmt.Sprint(what)
}

// A helper that knows the type.
type known struct{ id int }

func (k known) String() string { return show(k) }
//                                      ^^^^ way4 1 {{"show" is called here}}
//             ^^^^^^ way4 2 {{the recursion starts over here}}

func show(k known) string { return fmt.Sprintf("known %v", k) } // Noncompliant {{"fmt.Sprintf" calls "known.String" of "k" again: fatal error: stack overflow; convert it first}} [[path=way4]]
//                                                         ^

func generic[T any](value T) string { return fmt.Sprint(value) }
//                                           ^^^^^^^^^^ way5 1 {{"viaGeneric.String" is called from here}}

type viaGeneric struct{ id int }

func (v viaGeneric) String() string { return generic(v) } // Noncompliant {{"generic" prints "v", which calls "viaGeneric.String" again: fatal error: stack overflow; print a part of it}} [[path=way5]]
//                                                   ^
//                  ^^^^^^ way5 2 {{the recursion starts over here}}

// Formatted through an interface of the program's own.
type printer interface{ print(any) }

type stdPrinter struct{}

func (stdPrinter) print(v any) { fmt.Println(v) }

type viaInterface struct{ p printer }

func (v viaInterface) String() string {
	v.p.print(v)
	return "interface"
}
