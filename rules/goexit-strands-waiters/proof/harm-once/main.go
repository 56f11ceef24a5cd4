// What a sync.Once runs ends by Goexit: it counts as done, and the next one goes on without it.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

var (
	once  sync.Once
	words map[string]int
)

func setUp(ok bool) {
	once.Do(func() {
		if !ok {
			runtime.Goexit()
		}
		words = map[string]int{"a": 1}
	})
}

func main() {
	done := make(chan struct{})
	go func() {
		defer close(done)
		setUp(false)
	}()
	<-done
	setUp(true)
	fmt.Println(len(words), "words")
}
