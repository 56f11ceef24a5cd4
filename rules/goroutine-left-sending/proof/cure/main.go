// A hundred calls that time out leave none where the channel has a buffer.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func fetch(load func() string) string {
	answers := make(chan string, 1)
	go func() { answers <- load() }()
	select {
	case text := <-answers:
		return text
	case <-time.After(time.Millisecond):
		return "time-out"
	}
}

func main() {
	before := runtime.NumGoroutine()
	late := make(chan struct{})
	for range 100 {
		fetch(func() string { <-late; return "answer" })
	}
	close(late)
	time.Sleep(200 * time.Millisecond)
	fmt.Println("left:", runtime.NumGoroutine()-before)
}
