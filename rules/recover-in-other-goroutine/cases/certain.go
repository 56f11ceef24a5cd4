// Operations that can't but panic.
package cases

import "log"

type node struct {
	name string
	next *node
}

func told() {
	if r := recover(); r != nil {
		log.Print(r)
	}
}

func nilMap(names []string) {
	defer told()
//	      ^^^^ pa 1 {{this guard is deferred}}
	go func() {
//	   ^^^^^^ pa 2 {{this goroutine is started, and has no guard}}
		var seen map[string]int
		for _, name := range names {
			seen[name]++ // Noncompliant {{this write to a nil map ends the process: the guard in "nilMap" is on another goroutine; recover on this one}} [[path=pa]]
//			^^^^^^^^^^
		}
	}()
}

func nilMapOutside(names []string) {
	defer told()
//	      ^^^^ pb 1 {{this guard is deferred}}
	var seen map[string]bool
	go func() {
//	   ^^^^^^ pb 2 {{this goroutine is started, and has no guard}}
		for _, name := range names {
			seen[name] = true // Noncompliant {{this write to a nil map ends the process: the guard in "nilMapOutside" is on another goroutine; recover on this one}} [[path=pb]]
//			^^^^^^^^^^
		}
	}()
}

func nilPointer(n *node) {
	defer told()
//	      ^^^^ pc 1 {{this guard is deferred}}
	go func() {
//	   ^^^^^^ pc 2 {{this goroutine is started, and has no guard}}
		if n == nil {
			log.Print("no node behind ", n.name) // Noncompliant {{this use of nil ends the process: the guard in "nilPointer" is on another goroutine; recover on this one}} [[path=pc]]
//			                             ^^^^^^
			return
		}
		log.Print(n.name)
	}()
}

func empty(load func() []string) {
	defer told()
//	      ^^^^ pd 1 {{this guard is deferred}}
	go func() {
//	   ^^^^^^ pd 2 {{this goroutine is started, and has no guard}}
		names := load()
		if len(names) == 0 {
			log.Print("only ", names[0]) // Noncompliant {{this index of an empty slice ends the process: the guard in "empty" is on another goroutine; recover on this one}} [[path=pd]]
//			                   ^^^^^^^^
		}
	}()
}

func nilError(check func() error) {
	defer told()
//	      ^^^^ pe 1 {{this guard is deferred}}
	go func() {
//	   ^^^^^^ pe 2 {{this goroutine is started, and has no guard}}
		if err := check(); err == nil {
			log.Print(err.Error()) // Noncompliant {{this use of nil ends the process: the guard in "nilError" is on another goroutine; recover on this one}} [[path=pe]]
//			          ^^^^^^^^^
		}
	}()
}

// what may be otherwise is no finding.

func set(names []string, load func() map[string]int) {
	defer told()
	var seen map[string]int
	seen = load()
	go func() {
		var other map[string]int
		if len(names) > 0 {
			other = load()
		}
		for _, name := range names {
			seen[name]++
			other[name]++
		}
	}()
}

func read(names []string) {
	defer told()
	go func() {
		var seen map[string]int
		for _, name := range names {
			log.Print(seen[name])
		}
	}()
}

func unchecked(n *node, names []string) {
	defer told()
	go func() {
		log.Print(n.next.name, names[0])
		var m map[string]int
		fill(&m)
		m["a"] = 1
	}()
}

func fill(m *map[string]int) { *m = map[string]int{} }

func appended(names []string) {
	defer told()
	go func() {
		var all []string
		for _, name := range names {
			all = append(all, name)
			log.Print(all[0])
		}
	}()
}

type list []string

func (l *list) add(s string) { *l = append(*l, s) }

func byMethod() {
	defer told()
	go func() {
		var all list
		all.add("a")
		log.Print(all[0])
	}()
}

func byLiteral() {
	defer told()
	go func() {
		var n *node
		load := func() { n = &node{} }
		load()
		log.Print(n.name)
	}()
}

func (n *node) depth() int {
	if n == nil {
		return 0
	}
	return 1 + n.next.depth()
}

func ofNil() {
	defer told()
	go func() {
		var n *node
		log.Print(n.depth())
	}()
}

func array() {
	defer told()
	go func() {
		var counts [4]int
		for i := range 4 {
			counts[i]++
		}
	}()
}
