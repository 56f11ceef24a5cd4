// The init function returns, and main begins.
package main

import (
	"fmt"
	"time"
)

func init() {
	go func() {
		time.Sleep(50 * time.Millisecond)
		fmt.Println("the other goroutine ends")
	}()
	if valid := false; !valid {
		return
	}
}

func main() {
	fmt.Println("main")
	time.Sleep(100 * time.Millisecond)
}
