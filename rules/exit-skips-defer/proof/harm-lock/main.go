// A helper ends a process that has deferred the removal of its lock file: the next one can't start.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

func main() {
	if len(os.Args) > 1 {
		serve(os.Args[1])
		return
	}
	dir, err := os.MkdirTemp("", "proof")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	for i := 0; i < 2; i++ {
		out, err := exec.Command(os.Args[0], filepath.Join(dir, "lock")).CombinedOutput()
		fmt.Printf("child: %s, %v\n", out, err)
	}
}

func check(err error) {
	if errors.Is(err, os.ErrExist) {
		fmt.Print("somebody else runs")
		os.Exit(2)
	}
	if err != nil {
		fmt.Print(err)
		os.Exit(1)
	}
}

func serve(lock string) {
	f, err := os.OpenFile(lock, os.O_CREATE|os.O_EXCL, 0o600)
	check(err)
	defer os.Remove(lock)
	defer f.Close()
	check(errors.New("it went wrong"))
}
