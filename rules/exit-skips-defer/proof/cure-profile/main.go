// The exit stands first among the deferred calls, so it comes last: the profile is complete.
package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
	"runtime/pprof"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) > 1 {
		profile(os.Args[1])
		return
	}
	f, err := os.CreateTemp("", "proof")
	if err != nil {
		panic(err)
	}
	defer os.Remove(f.Name())
	fmt.Println("child:", exec.Command(os.Args[0], f.Name()).Run())
	info, err := f.Stat()
	fmt.Println("empty:", info.Size() == 0, err)
}

func profile(name string) {
	f, err := os.Create(name)
	if err != nil {
		log.Fatal(err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		log.Fatal(err)
	}
	defer os.Exit(1)
	defer pprof.StopCPUProfile()
	log.Print("it went wrong")
}
