// SIGTERM reaches the channel, and the process ends in order.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
)

func main() {
	if len(os.Args) > 1 {
		c := make(chan os.Signal, 1)
		signal.Notify(c, syscall.SIGTERM)
		defer fmt.Println("cleaned up")
		_ = syscall.Kill(os.Getpid(), syscall.SIGTERM)
		fmt.Println("got", <-c)
		return
	}
	out, err := exec.Command(os.Args[0], "child").Output()
	fmt.Printf("%q, %v\n", out, err)
}
