// Command chosen runs the function of a table that its first argument names, and two tables from
// the first to the last.
package main

import (
	"net"
	"os"
	"runtime"
	"syscall"
)

type command struct {
	name string
	run  func() error
}

type hook struct {
	run func() error
}

type step struct {
	name string
	run  func() error
}

var commands = []command{
	{"lock", lock},
	{"enter", enter},
}

var hooks = []hook{
	{lock},
	{leave},
}

var early = []step{
	{"lock", lock},
	{"isolate", isolate},
}

func main() {
	for _, each := range commands {
		if len(os.Args) > 1 && os.Args[1] == each.name {
			if err := each.run(); err != nil {
//			          ^^^^^^^^ path1 1 {{called here, without the lock}}
				os.Exit(1)
			}
		}
	}
	for _, each := range hooks {
		_ = each.run()
	}
	for _, each := range early {
		if each.name != "" && each.run != nil {
			_ = each.run()
		}
	}
}

func lock() error {
	runtime.LockOSThread()
	return nil
}

func enter() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil { // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=path1]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	_, err := net.Interfaces()
	return err
}

func leave() error {
	// the function before it in the table has locked the thread
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		return err
	}
	_, err := net.Interfaces()
	return err
}

func isolate() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		return err
	}
	_, err := net.Interfaces()
	return err
}
