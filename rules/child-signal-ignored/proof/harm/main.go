// The kernel has removed the child before anybody waits for it.
package main

import (
	"fmt"
	"os/exec"
	"os/signal"
	"syscall"
)

func main() {
	signal.Ignore(syscall.SIGCHLD)
	failed := 0
	for range 20 {
		if err := exec.Command("true").Run(); err != nil {
			failed++
			last = err
		}
	}
	fmt.Println(failed > 0, last)
}

var last error
