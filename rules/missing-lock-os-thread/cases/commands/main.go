// Command commands changes threads in subcommands: a command runs on the main goroutine, which is
// not locked to its thread.
package main

import (
	"fmt"
	"os"
	"runtime"
	"syscall"

	"github.com/spf13/cobra"
)

var enter = &cobra.Command{
	Use:  "enter",
	RunE: runEnter,
//	      ^^^^^^^^> 1 {{passed here}}
}

func runEnter(cmd *cobra.Command, args []string) error {
	if err := syscall.Unshare(syscall.CLONE_NEWNS); err != nil { // Noncompliant {{"Unshare" changes the mount namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return fmt.Errorf("unshare: %w", err)
	}
	return os.MkdirAll("/mnt/private", 0o700)
}

func locked() *cobra.Command {
	return &cobra.Command{
		Use: "locked",
		RunE: func(cmd *cobra.Command, args []string) error {
			runtime.LockOSThread()
			if err := syscall.Unshare(syscall.CLONE_NEWNS); err != nil {
				return fmt.Errorf("unshare: %w", err)
			}
			return os.MkdirAll("/mnt/private", 0o700)
		},
	}
}

func main() {
	root := &cobra.Command{Use: "commands"}
	root.AddCommand(enter, locked())
	if err := root.Execute(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
