// Goexit in an init function: main never begins, although another goroutine goes on.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func init() {
	go func() {
		time.Sleep(50 * time.Millisecond)
		fmt.Println("the other goroutine ends")
	}()
	if valid := false; !valid {
		runtime.Goexit()
	}
}

func main() {
	fmt.Println("main")
	time.Sleep(100 * time.Millisecond)
}
