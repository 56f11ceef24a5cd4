// A nil dereference panics, and the channel gets nothing.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

type order struct{ number int }

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGSEGV)
	go func() {
		<-c
		fmt.Println("saved")
		os.Exit(0)
	}()
	defer func() {
		time.Sleep(200 * time.Millisecond)
		fmt.Println("nothing was saved")
	}()
	var none *order
	fmt.Println(none.number)
}
