// The goroutine that receives is started first.
package main

import "fmt"

func main() {
	questions := make(chan string)
	done := make(chan struct{})
	go func() {
		fmt.Println(<-questions)
		close(done)
	}()
	questions <- "why"
	<-done
}
