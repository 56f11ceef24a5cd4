// Command cli has actions: they run on the main goroutine, which is not locked to its thread.
package main

import (
	"os"
	"runtime"
	"syscall"

	"github.com/urfave/cli/v2"
)

func main() {
	app := &cli.App{
		Before: func(*cli.Context) error { return syscall.Unshare(syscall.CLONE_NEWNS) }, // Noncompliant {{"Unshare" changes the mount namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=path1]]
//		                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//		        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ path1 1 {{passed here}}
		Action: enter,
//		        ^^^^^ path2 1 {{passed here}}
		Commands: []*cli.Command{
			{Name: "locked", Action: locked},
		},
	}
	if err := app.Run(os.Args); err != nil {
		os.Exit(1)
	}
}

func enter(*cli.Context) error {
	if err := syscall.Unshare(syscall.CLONE_NEWNS); err != nil { // Noncompliant {{"Unshare" changes the mount namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=path2]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	return os.MkdirAll("/mnt/private", 0o700)
}

func locked(*cli.Context) error {
	runtime.LockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWNS); err != nil {
		return err
	}
	return os.MkdirAll("/mnt/private", 0o700)
}
