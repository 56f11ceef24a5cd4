// The first of three answers is taken: two goroutines stay.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func first(urls []string, load func(string) string) string {
	answers := make(chan string)
	for _, url := range urls {
		go func() { answers <- load(url) }()
	}
	return <-answers
}

func main() {
	before := runtime.NumGoroutine()
	for range 10 {
		first([]string{"a", "b", "c"}, func(url string) string { return url })
	}
	time.Sleep(200 * time.Millisecond)
	fmt.Println("left:", runtime.NumGoroutine()-before)
}
