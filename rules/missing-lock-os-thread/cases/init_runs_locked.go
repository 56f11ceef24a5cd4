// The runtime keeps the main goroutine on its thread while packages are initialised.
package main

import (
	"fmt"
	"os"
	"syscall"
)

func init() {
	if len(os.Args) > 1 && os.Args[1] == "child" {
		if err := enter(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func enter() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNS); err != nil {
		return fmt.Errorf("unshare: %w", err)
	}
	return syscall.Exec("/bin/sh", nil, nil)
}

func main() {
	fmt.Println("not a child")
}
