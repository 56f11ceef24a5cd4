// The channel never gets SIGKILL: the process is gone.
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
		signal.Notify(c, os.Kill)
		defer fmt.Println("cleaned up")
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		fmt.Println("got", <-c)
		return
	}
	out, err := exec.Command(os.Args[0], "child").Output()
	fmt.Printf("%q, %v\n", out, err)
}
