// The only call of a function stands where no run comes: nobody knows how it would begin.
package main

import (
	"fmt"
	"syscall"
)

func enter() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		return fmt.Errorf("unshare: %w", err)
	}
	return nil
}

func start() error {
	panic("not implemented")
	if err := enter(); err != nil {
		return err
	}
	return nil
}

func main() {
	fmt.Println(start())
}
