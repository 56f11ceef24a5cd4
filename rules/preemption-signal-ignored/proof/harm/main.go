// The garbage collector waits for a loop that nothing can stop.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

func main() {
	if len(os.Args) == 1 {
		child := exec.Command(os.Args[0], "child")
		child.Stdout = os.Stdout
		_ = child.Start()
		timer := time.AfterFunc(3*time.Second, func() { _ = child.Process.Kill() })
		defer timer.Stop()
		fmt.Println(child.Wait())
		return
	}
	runtime.GOMAXPROCS(2)
	signal.Ignore(syscall.SIGURG)
	go func() {
		for i := 0; ; i++ {
		}
	}()
	time.Sleep(50 * time.Millisecond)
	runtime.GC()
	fmt.Println("collected")
}
