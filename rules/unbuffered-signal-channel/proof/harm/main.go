// Nobody waits when the signal comes: it is lost.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	c := make(chan os.Signal)
	signal.Notify(c, syscall.SIGUSR1)
	_ = syscall.Kill(os.Getpid(), syscall.SIGUSR1)
	time.Sleep(300 * time.Millisecond) // busy with something else
	select {
	case s := <-c:
		fmt.Println("got", s)
	case <-time.After(300 * time.Millisecond):
		fmt.Println("lost")
	}
}
