// A child that is to die with its parent lives as long as its thread is held.
package main

import (
	"fmt"
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

// The main thread never ends.
func init() { runtime.LockOSThread() }

func main() {
	ended := make(chan error)
	go func() {
		runtime.LockOSThread()
		child := exec.Command("sleep", "1")
		child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
		if err := child.Start(); err != nil {
			panic(err)
		}
		ended <- child.Wait()
	}()
	select {
	case err := <-ended:
		fmt.Println("the child ended with:", err)
	case <-time.After(10 * time.Second):
		fmt.Println("the child hangs")
	}
}
