// The goroutine is started by a package of its own.
package main

import (
	"log"

	"example.com/jobs/pool"
)

func main() {
	defer func() {
//	      ^^^^^^ pa 1 {{this guard is deferred}}
		if r := recover(); r != nil {
			log.Print(r)
		}
	}()
	pool.Safe(func() error { panic("stopped there") })
	pool.Start(nil)
//	^^^^^^^^^^ pa 2 {{called here, under the guard}}
	select {}
}
