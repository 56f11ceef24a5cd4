// Command table finds its commands in tables of functions; main runs them.
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

var commands = []command{
	{"enter", enter},
	{"locked", locked},
}

var byName = map[string]func() error{
	"leave": leave,
}

func main() {
	for _, each := range commands {
		if each.name == os.Args[1] {
			if err := each.run(); err != nil {
//			          ^^^^^^^^ path5 1 {{called here, without the lock}}
				os.Exit(1)
			}
			return
		}
	}
	if run, ok := byName[os.Args[1]]; ok {
		_ = run()
//		    ^^^ path6 1 {{called here, without the lock}}
	}
}

func enter() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil { // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=path5]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	_, err := net.Interfaces()
	return err
}

func leave() error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil { // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[likely;path=path6]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	_, err := net.Interfaces()
	return err
}

func locked() error {
	runtime.LockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		return err
	}
	_, err := net.Interfaces()
	return err
}
