// Command app defers guards of another package.
package main

import (
	"log"

	"example.com/app/guard"
)

type store interface{ Sync() error }

func sync(s store) error { // Noncompliant {{after a panic "sync" returns nil: its callers see success}} [[path=sync]]
//   ^^^^
	defer guard.Log("sync")
//	      ^^^^^^^^^ sync 1 {{this guard is deferred}}
	return s.Sync()
//	       ^^^^^^ sync 2 {{a panic here}}
}

func made(s store) error { // Noncompliant {{after a panic "made" returns nil: its callers see success}} [[path=made]]
//   ^^^^
	defer guard.Made("made")()
//	      ^^^^^^^^^^^^^^^^^^ made 1 {{this guard is deferred}}
	return s.Sync()
//	       ^^^^^^ made 2 {{a panic here}}
}

func right(s store) (err error) {
	defer guard.Set(&err)
	return s.Sync()
}

func main() {
	var s store
	if err := sync(s); err != nil {
//	          ^^^^ sync 4 {{this caller sees success}}
		log.Print(err)
	}
	if err := made(s); err != nil {
//	          ^^^^ made 4 {{this caller sees success}}
		log.Print(err)
	}
	log.Print(right(s))
}
